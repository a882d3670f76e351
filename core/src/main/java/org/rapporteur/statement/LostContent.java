package org.rapporteur.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;

/**
 * Finds what is said where the tree has hung it elsewhere: a clause on those who are told it, an
 * infinitive as a purpose, a question as a circumstance, a deed on the place of speech.
 */
final class LostContent {
    private static final Set<String> QUESTIONS = Set.of("when", "where", "how", "why", "whether");

    private LostContent() {}

    static Optional<ContentFinder.Content> of(Cue cue, Token verb) {
        Optional<ContentFinder.Content> clause = cue.content().contains("clause")
                ? verb.children("obj", "iobj", "obl").stream()
                        .filter(told -> canBeTold(cue, told))
                        .flatMap(told -> clauseOn(told).stream())
                        .findFirst()
                        .map(head -> content("clause", head))
                : Optional.empty();
        return clause.or(() -> cue.content().contains("clause")
                        ? questionBehind(verb).map(head -> content("clause", head))
                        : Optional.empty())
                .or(() -> cue.content().contains("infinitive")
                        ? infinitiveBehind(verb).map(head -> content("infinitive", head))
                        : Optional.empty())
                .or(() -> gerund(cue, verb));
    }

    /** "would not say when the road would open": the clause behind the verb, taken for a circumstance. */
    private static Optional<Token> questionBehind(Token verb) {
        return verb.children("advcl").stream()
                .filter(clause -> {
                    Token first = clause.subtree().get(0);
                    return first.index() == verb.index() + 1 && QUESTIONS.contains(first.lemma());
                })
                .findFirst();
    }

    /** "accused Russia before the council of breaking the truce": the deed hung on the place of speech. */
    private static Optional<ContentFinder.Content> gerund(Cue cue, Token verb) {
        return verb.children("obl").stream()
                .flatMap(place -> place.children("acl").stream())
                .filter(deed -> deed.xpos().equals("VBG"))
                .flatMap(deed -> deed.children("mark").stream()
                        .filter(mark -> cue.content().contains(mark.lemma()))
                        .map(mark -> content(mark.lemma(), deed)))
                .findFirst();
    }

    /** In a place where the cue has its addressee. */
    private static boolean canBeTold(Cue cue, Token told) {
        return told.hasRelation("obl")
                ? told.children("case").stream().anyMatch(one -> cue.addressee().contains(one.lemma()))
                : cue.addressee().contains("object");
    }

    private static ContentFinder.Content content(String kind, Token head) {
        return new ContentFinder.Content(kind, head, ContentSpans.pieces(head.subtree(), List.of()));
    }

    /** "informed the embassy that its attaché had to leave": a clause with "that" and a subject of its own tells nothing of the embassy. */
    static Optional<Token> clauseOn(Token told) {
        return told.children("acl").stream()
                .filter(clause -> {
                    Token first = clause.subtree().get(0);
                    boolean ownSubject = clause.children("nsubj", "csubj").stream()
                            .anyMatch(subject -> !subject.equals(first) && subject.index() < clause.index());
                    return first.form().equalsIgnoreCase("that") && ownSubject && first.index() > told.index();
                })
                .findFirst();
    }

    /** "pledged to protect the pipeline". */
    private static Optional<Token> infinitiveBehind(Token verb) {
        Optional<Token> to = verb.next().filter(next -> next.form().equalsIgnoreCase("to"));
        return to.flatMap(Token::head)
                .filter(head -> head.hasRelation("advcl")
                        && head.head().filter(verb::equals).isPresent()
                        && new Predicate(head).isInfinitive());
    }
}
