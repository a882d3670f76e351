package org.rapporteur.statement;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Finds the noun that a relative clause or a participle speaks of: "the plan he proposed", "a plan proposed by the council". */
final class AntecedentContent {
    private static final Set<String> RELATIVE = Set.of("that", "which", "whom");

    private AntecedentContent() {}

    static Optional<Content> of(Cue cue, Token verb) {
        boolean takesNoun = cue.content().contains("noun") || cue.content().contains("object");
        if (!takesNoun || cue.ambiguous() || !verb.hasRelation("acl", "acl:relcl")) {
            return Optional.empty();
        }
        return verb.head()
                .filter(noun -> noun.is(Upos.NOUN, Upos.PROPN) && noun.index() < verb.index())
                .filter(noun -> isToldByAgent(verb) || isToldBySubject(noun, verb))
                .map(noun -> new Content("noun", noun, ContentSpans.below(noun, verb)));
    }

    /** "proposed by the council", "which was proposed by the council". */
    private static boolean isToldByAgent(Token verb) {
        return verb.xpos().equals("VBN")
                && new Predicate(verb).agent().isPresent()
                && verb.child("obj", "ccomp", "xcomp").isEmpty();
    }

    /** "that the envoy proposed", "he proposed": the object is the relative pronoun, or left out right behind the noun. */
    private static boolean isToldBySubject(Token noun, Token verb) {
        Optional<Token> subject = verb.child("nsubj").filter(one -> one.index() < verb.index() && !isRelative(one));
        Optional<Token> object = verb.child("obj");
        boolean open = object.map(one -> isRelative(one) && one.index() < verb.index())
                .orElseGet(() -> subject.filter(one -> one.subtree().get(0).index() == noun.index() + 1)
                        .isPresent());
        return subject.isPresent()
                && open
                && verb.child("ccomp", "iobj").isEmpty()
                && verb.children("xcomp").stream().noneMatch(clause -> clause.is(Upos.VERB))
                && verb.child("mark", "nsubj:pass", "aux:pass").isEmpty();
    }

    private static boolean isRelative(Token word) {
        return RELATIVE.contains(word.lemma()) && word.xpos().matches("W.*|IN|DT");
    }
}
