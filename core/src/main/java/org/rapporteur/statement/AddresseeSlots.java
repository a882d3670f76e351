package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.coreference.References;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.language.text.Weekdays;
import org.rapporteur.statement.StatementWords.Kind;

/** Finds to whom something is said in the places that the cue names: its object, or behind a preposition. */
final class AddresseeSlots {
    private static final Set<String> PERSONAL =
            Set.of("me", "us", "him", "her", "them", "you", "everyone", "everybody", "all");

    private final StatementWords kinds;
    private final Voices voices;

    AddresseeSlots(StatementWords kinds) {
        this.kinds = kinds;
        this.voices = new Voices(kinds);
    }

    /** In the places that the cue names: its object, or behind a preposition. */
    List<Token> addressee(Cue cue, Token verb, References references) {
        for (String where : cue.addressee()) {
            Optional<Token> found = where.equals("object")
                    ? objects(verb)
                            .filter(one -> canBeToldBy(verb, one, references))
                            .findFirst()
                    : behind(verb, where, cue)
                            .filter(one -> isSomebody(one, references))
                            .findFirst();
            if (found.isPresent()) {
                return List.of(found.get());
            }
        }
        return List.of();
    }

    /** What stands as the object of the verb, also as the subject of a passive or of an infinitive below. */
    static Stream<Token> objects(Token verb) {
        List<Token> objects = new ArrayList<>(verb.children("iobj", "obj"));
        Predicate predicate = new Predicate(verb);
        if (objects.isEmpty() && isAskedFirst(verb)) {
            answering(verb).forEach(objects::add);
        }
        if (objects.isEmpty() && (predicate.isPassive() || isAskedBefore(verb))) {
            verb.children("nsubj:pass").stream()
                    .filter(subject -> !subject.xpos().startsWith("W"))
                    .forEach(objects::add);
            if (objects.isEmpty()) {
                predicate
                        .subject()
                        .filter(one -> !one.xpos().startsWith("W"))
                        .or(() -> verb.head().flatMap(above -> new Predicate(above).explicitSubject()))
                        .ifPresent(objects::add);
            }
        }
        for (Token infinitive : verb.children("xcomp", "ccomp")) {
            if (new Predicate(infinitive).isInfinitive()) {
                infinitive.children("nsubj").stream()
                        .filter(subject -> subject.index() < infinitive.index() && subject.index() > verb.index())
                        .forEach(objects::add);
            }
        }
        return objects.stream();
    }

    /** "said to X", "discussed the truce with X", where the phrase may hang on the object. */
    static Stream<Token> behind(Token verb, String preposition, Cue cue) {
        String lower = preposition.toLowerCase(Locale.ROOT);
        boolean onObject = lower.equals("from") || (lower.equals("with") && cue.act() == SpeechAct.DISCUSS);
        Stream<Token> objects = !onObject
                ? Stream.empty()
                : cue.act() == SpeechAct.DISCUSS
                        ? verb.children("obj", "ccomp", "xcomp", "conj").stream()
                        : verb.children("obj").stream();
        return Stream.concat(
                new Predicate(verb).obliques(lower).stream(),
                objects.flatMap(object -> object.subtree().stream())
                        .filter(below -> below.children("case").stream()
                                .anyMatch(one -> one.form().equalsIgnoreCase(lower))));
    }

    /** Whether the word can stand for those who are spoken to. */
    boolean isSomebody(Token word, References references) {
        return references.isActor(word)
                || kinds.is(word, Kind.PEOPLE)
                || (word.xpos().equals("NNS") && voices.isPerson(word))
                || (word.is(Upos.PRON) && PERSONAL.contains(word.form().toLowerCase(Locale.ROOT)));
    }

    /** An object beside a clause is told it, whatever it is: "informed the embassy that …", "ordered the station to close". */
    private boolean canBeToldBy(Token verb, Token object, References references) {
        boolean clause = verb.children("ccomp", "xcomp").stream().anyMatch(one -> one.index() > object.index())
                || LostContent.clauseOn(object).isPresent();
        if (Weekdays.isOne(object)) {
            return false;
        }
        boolean asked = object.xpos().equals("PRP") && object.index() != verb.index() + 1;
        return isSomebody(object, references)
                || (asked
                        && new Predicate(verb).agent().filter(object::equals).isEmpty()
                        && !verb.children("obj").contains(object))
                || (object.is(Upos.NOUN, Upos.PROPN) && (clause || object.hasRelation("iobj")));
    }

    /** "Asked whether the road was open, the mayor said …". */
    private static boolean isAskedBefore(Token verb) {
        boolean when = verb.hasRelation("ccomp")
                && verb.previous()
                        .filter(before -> before.hasForm("when", "if", "while"))
                        .isPresent();
        return (verb.hasRelation("advcl") || when)
                && verb.xpos().matches("VBN|VBD")
                && verb.child("nsubj", "aux").isEmpty();
    }

    /** "Asked whether the road was open, he said …": where the tree hangs the answer below the question. */
    private static boolean isAskedFirst(Token verb) {
        return verb.xpos().matches("VBN|VBD")
                && verb.previous().isEmpty()
                && verb.child("nsubj", "aux").isEmpty();
    }

    private static Stream<Token> answering(Token verb) {
        return verb.children("parataxis", "ccomp", "conj").stream()
                .flatMap(answer -> answer.children("nsubj").stream()
                        .filter(subject -> subject.previous()
                                .filter(before -> before.hasForm(","))
                                .isPresent()));
    }
}
