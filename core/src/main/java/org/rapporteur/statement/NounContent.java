package org.rapporteur.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.language.text.Weekdays;

/** Finds what is said under a verb of speaking in a noun, or behind a preposition. */
final class NounContent {
    /** Places that are no prepositions. */
    private static final Set<String> CLAUSES = Set.of(
            "clause",
            "infinitive",
            "gerund",
            "naming",
            "noun",
            "object",
            "paper",
            "that",
            FoundContent.KIND,
            RaisedContent.KIND);

    private NounContent() {}

    /** The object, what the particle of the cue governs, or the subject of a passive. */
    static Optional<Content> of(Token verb, Predicate predicate, Optional<String> particle, List<Token> addressee) {
        Optional<Token> object = particle.filter(
                        word -> !predicate.obliques(word).isEmpty())
                .map(word -> predicate.obliques(word).get(0))
                .or(() -> given(verb, addressee))
                .or(predicate::object)
                .or(() -> predicate.isPassive() && verb.child("xcomp").isEmpty()
                        ? predicate.explicitSubject()
                        : Optional.empty());
        return object.filter(head -> !addressee.contains(head)
                        && (!isRelative(head) || isPointing(head) || LostContent.isFreeRelative(head, verb)))
                .map(head -> new Content(
                        "noun", head, NounExtent.of(ContentSpans.withoutPreposition(head, verb), head, verb)));
    }

    /** What the preposition governs, wherever near the verb its phrase hangs; empty where the place is no preposition. */
    static Optional<Content> behind(Token verb, Predicate predicate, String preposition) {
        if (CLAUSES.contains(preposition)) {
            return Optional.empty();
        }
        return predicate.obliques(preposition).stream()
                .filter(head -> !Weekdays.isOne(head))
                .findFirst()
                .or(() -> behindObject(predicate, preposition))
                .or(() -> onPartner(predicate, preposition))
                .or(() -> LostContent.deed(verb, preposition))
                .map(head -> new Content(
                        preposition, head, NounExtent.of(ContentSpans.withoutPreposition(head, verb), head, verb)));
    }

    /** "came out in favour of the truce": what hangs on the noun of the cue. */
    static Optional<Content> onNoun(Cue cue, Token verb, String preposition) {
        return verb.children("obl").stream()
                .filter(noun -> cue.words().subList(1, cue.words().size()).stream()
                        .anyMatch(word -> noun.hasLemma(word) || noun.hasForm(word)))
                .flatMap(noun -> noun.children("nmod").stream())
                .filter(on -> on.children("case").stream().anyMatch(link -> link.hasForm(preposition)))
                .findFirst()
                .map(on -> new Content(
                        preposition, on, NounExtent.of(ContentSpans.withoutPreposition(on, verb), on, verb)));
    }

    /** "offered the rebels an amnesty": of two objects the second, where the first is told. */
    private static Optional<Token> given(Token verb, List<Token> addressee) {
        List<Token> objects = verb.children("obj");
        return objects.size() == 2 && addressee.contains(objects.get(0))
                ? Optional.of(objects.get(1))
                : Optional.empty();
    }

    /** "denied it": the words pointed to stand before. */
    private static boolean isPointing(Token head) {
        return Set.of("it", "this", "that").contains(head.form().toLowerCase(Locale.ROOT))
                && head.xpos().matches("PRP|DT");
    }

    private static boolean isRelative(Token head) {
        return (head.is(Upos.PRON) && !head.xpos().startsWith("NN"))
                || head.xpos().startsWith("W")
                || head.is(Upos.SCONJ);
    }

    /** "spoke with the king about the truce": the phrase hung on the one who is spoken to. */
    private static Optional<Token> onPartner(Predicate predicate, String preposition) {
        return Stream.of("with", "to")
                .flatMap(link -> predicate.obliques(link).stream())
                .flatMap(partner -> partner.children("nmod").stream())
                .filter(topic -> preposition.equals("about")
                        && topic.children("case").stream().anyMatch(link -> link.hasForm(preposition)))
                .findFirst();
    }

    /** "accused a militia allied with him of killing …": the phrase hangs somewhere below the object it follows. */
    private static Optional<Token> behindObject(Predicate predicate, String preposition) {
        return predicate
                .object()
                .flatMap(object -> object.subtree().stream()
                        .filter(word -> word.index() > object.index())
                        .filter(word -> word.children("case", "mark").stream()
                                .anyMatch(link -> link.form().equalsIgnoreCase(preposition)))
                        .max((a, b) ->
                                Boolean.compare(a.xpos().equals("VBG"), b.xpos().equals("VBG"))));
    }
}
