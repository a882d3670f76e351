package org.rapporteur.language.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the subject of a verb, also where it stands beside another verb or not at all. */
final class UnderstoodSubject {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    /** How far a subject is looked for upwards; deeper chains are parsing errors more often than language. */
    private static final int LONGEST_CHAIN = 4;

    private UnderstoodSubject() {}

    static Optional<Token> of(Predicate predicate) {
        return of(predicate, LONGEST_CHAIN);
    }

    private static Optional<Token> of(Predicate predicate, int left) {
        Token verb = predicate.verb();
        Optional<Token> explicit = predicate.explicitSubject();
        if (explicit.isPresent()) {
            Token subject = explicit.get();
            String form = subject.form().toLowerCase(Locale.ROOT);
            if (verb.hasRelation("acl:relcl") && RELATIVE.contains(form)) {
                return verb.head();
            }
            return form.equals("who") ? nounBefore(subject).or(() -> explicit) : explicit;
        }
        Optional<Token> head = verb.head();
        if (left == 0 || head.isEmpty()) {
            return Optional.empty();
        }
        Token governor = head.get();
        if (verb.hasRelation("conj")) {
            return ofGovernor(isToldBeside(verb, governor) ? governor.head().get() : governor, left);
        }
        if (isKeptFrom(verb)) {
            Predicate keeping = new Predicate(governor);
            return keeping.isPassive() ? keeping.explicitSubject() : keeping.object();
        }
        if (verb.hasRelation("xcomp")) {
            Optional<Token> object = predicate.isInfinitive() ? governor.child("obj", "iobj") : Optional.empty();
            return object.or(() -> ofGovernor(governor, left));
        }
        if (verb.hasRelation("advcl", "parataxis") && !verb.xpos().equals("VBD")) {
            return ofGovernor(governor, left);
        }
        if (verb.hasRelation("acl")) {
            return Participle.isMainVerb(verb)
                    ? Optional.of(Participle.top(governor))
                    : onNoun(predicate, governor, left);
        }
        return Optional.empty();
    }

    /** "He said the rebels would lose and asked for help": the past cannot go on behind "would", he asks. */
    private static boolean isToldBeside(Token verb, Token conjoined) {
        return verb.xpos().equals("VBD")
                && conjoined.xpos().equals("VB")
                && conjoined.hasRelation("ccomp")
                && conjoined.head().filter(told -> told.xpos().equals("VBD")).isPresent();
    }

    /** "barred the firm from selling": the firm does not sell. */
    private static boolean isKeptFrom(Token verb) {
        return verb.xpos().equals("VBG")
                && verb.hasRelation("advcl", "xcomp")
                && verb.children("mark", "case").stream().anyMatch(link -> link.hasForm("from"))
                && verb.head().filter(keeping -> keeping.is(Upos.VERB)).isPresent();
    }

    private static Optional<Token> ofGovernor(Token governor, int left) {
        return of(new Predicate(governor), left - 1);
    }

    /** The noun that a relative pronoun follows, when the tree does not say: the last one before it. */
    private static Optional<Token> nounBefore(Token pronoun) {
        for (Optional<Token> at = pronoun.previous();
                at.isPresent();
                at = at.get().previous()) {
            if (at.get().is(Upos.NOUN, Upos.PROPN)) {
                return at.map(Participle::top);
            } else if (!at.get().is(Upos.PUNCT)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Of an infinitive or participle that hangs on a noun. */
    private static Optional<Token> onNoun(Predicate predicate, Token noun, int left) {
        Token verb = predicate.verb();
        boolean means = verb.lemma().equals("use")
                && verb.xpos().equals("VBG")
                && verb.child("mark").isEmpty();
        Token top = Participle.top(noun);
        if (means && top.hasRelation("obj", "obl") && top.head().isPresent()) {
            return ofGovernor(top.head().get(), left); // "cleared crowds from the square using gas"
        }
        if (predicate.isInfinitive()) {
            Optional<Token> owner = noun.child("nmod:poss");
            if (owner.isPresent()) {
                return owner;
            }
            return noun.hasRelation("obj")
                    ? noun.head().flatMap(verbAbove -> ofGovernor(verbAbove, left))
                    : Optional.empty();
        }
        return Optional.of(noun);
    }
}
