package org.rapporteur.event;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.finding.EventType;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;

/** Tells where the words of a frame mean something else: "attacked the plan", "the storm killed", "a flood warning". */
final class Senses {
    private Senses() {}

    /** Whether the object, the subject of violence or a word in front of the noun shows another sense. */
    static boolean isExcluded(Frame frame, Token trigger) {
        if (!frame.verb()) {
            return hasExcluded(frame, trigger);
        }
        Predicate predicate = new Predicate(trigger);
        Optional<Token> object = predicate.object().or(() -> trigger.child("nsubj:pass"));
        boolean naming = frame.mode().filter("phone"::equals).isPresent()
                && (predicate.isPassive() || trigger.child("xcomp").isPresent());
        boolean otherThing = !frame.only().isEmpty()
                && object.filter(one -> frame.only().contains(one.lemma().toLowerCase(Locale.ROOT)))
                        .isEmpty();
        boolean beside = trigger.children("obl").stream()
                .filter(one -> one.children("case").stream()
                        .anyMatch(link -> frame.recipient().contains(link.form().toLowerCase(Locale.ROOT))
                                || frame.words().contains(link.form().toLowerCase(Locale.ROOT))))
                .anyMatch(one -> isExcludedBy(frame, one));
        boolean inWords = frame.id().equals("attack/V")
                && trigger.children("advcl", "obl").stream()
                        .anyMatch(clause -> clause.children("mark", "case").stream().anyMatch(link -> link.hasForm("as"))
                                || (clause.xpos().equals("VBG")
                                        && clause.children("mark", "case").stream().anyMatch(link -> link.hasForm("for"))));
        return naming
                || inWords
                || beside
                || otherThing
                || object.filter(one -> isExcludedBy(frame, one)).isPresent()
                || object.filter(one -> EventWriter.wordsOf(frame, trigger).contains(one) && hasExcluded(frame, one))
                        .isPresent()
                || (frame.type() == EventType.ASSAULT
                        && predicate
                                .subject()
                                .filter(one -> isExcludedBy(frame, one))
                                .isPresent());
    }

    private static boolean hasExcluded(Frame frame, Token noun) {
        return noun.children("amod", "compound").stream().anyMatch(modifier -> isExcludedBy(frame, modifier));
    }

    private static boolean isExcludedBy(Frame frame, Token word) {
        return frame.not().contains(word.lemma().toLowerCase(Locale.ROOT));
    }
}
