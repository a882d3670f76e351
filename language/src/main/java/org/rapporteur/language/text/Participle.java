package org.rapporteur.language.text;

import java.util.Optional;
import java.util.Set;

/** What a past participle is that the tree hangs on a noun or behind a comma: a passive, or a main verb that looks like one. */
final class Participle {
    /** A participle of these before "with" is no passive: "Mustafa, the president, discussed with the envoy …". */
    private static final Set<String> NEVER_PASSIVE_WITH =
            Set.of("meet", "discuss", "talk", "speak", "agree", "consult", "negotiate", "confer", "sign", "exchange");

    private Participle() {}

    /** "the town bombed by the army": a participle after its noun, or after a comma, without auxiliary. */
    static boolean isBarePassive(Token verb) {
        return verb.xpos().equals("VBN")
                && !isMainVerb(verb)
                && verb.hasRelation("acl", "advcl", "amod")
                && verb.child("aux", "nsubj", "obj").isEmpty()
                && !verb.hasRelation("acl:relcl");
    }

    /**
     * Whether it is a finite verb that the parser took for a participle, as the two look alike: behind the comma of an
     * apposition with an object of its own, or hung on a noun where the sentence has no other verb.
     */
    static boolean isMainVerb(Token verb) {
        Optional<Token> head = verb.head();
        boolean hangs = verb.hasRelation("acl")
                && verb.child("nsubj", "aux", "obl:agent").isEmpty();
        boolean afterComma =
                verb.previous().filter(before -> before.form().equals(",")).isPresent();
        if (hangs && afterComma && isActive(verb)) {
            return true;
        }
        return hangs
                && head.isPresent()
                && top(head.get()).hasRelation("root")
                && !top(head.get()).is(Upos.VERB)
                && top(head.get()).child("cop", "aux").isEmpty();
    }

    private static boolean isActive(Token verb) {
        Predicate predicate = new Predicate(verb);
        return verb.child("obj", "ccomp").isPresent()
                || (NEVER_PASSIVE_WITH.contains(verb.lemma())
                        && !predicate.obliques("with").isEmpty())
                || (verb.lemma().equals("call") && !predicate.obliques("on").isEmpty());
    }

    /** The word that stands for a token in the clause: above appositions, parts of names and conjuncts. */
    static Token top(Token token) {
        Token at = token;
        while (at.hasRelation("appos", "flat", "conj", "compound") && at.head().isPresent()) {
            at = at.head().get();
        }
        return at;
    }
}
