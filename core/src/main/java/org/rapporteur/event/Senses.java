package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.finding.EventType;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;

/** Tells where the words of a frame mean something else: "attacked the plan", "the storm killed", "a flood warning". */
final class Senses {
    /** How far behind "called somebody" the words lie that are put in quotes. */
    private static final int QUOTE = 6;

    private Senses() {}

    /** Whether the object, the subject of violence or a word in front of the noun shows another sense. */
    static boolean isExcluded(Frame frame, Token trigger) {
        if (!frame.verb()) {
            return hasExcluded(frame, trigger) || isOnExcluded(frame, trigger);
        }
        Predicate predicate = new Predicate(trigger);
        Optional<Token> object = predicate.object().or(() -> trigger.child("nsubj:pass"));
        boolean naming = frame.mode().filter("phone"::equals).isPresent()
                && (predicate.isPassive()
                        || trigger.child("xcomp").isPresent()
                        || (trigger.xpos().equals("VBN") && trigger.hasRelation("acl"))
                        || isBeforeQuote(trigger));
        boolean question = frame.type() == EventType.REQUEST
                && trigger.children("ccomp", "advcl").stream()
                        .flatMap(clause -> clause.children("mark").stream())
                        .anyMatch(mark -> mark.hasForm("whether"));
        boolean otherThing = !frame.only().isEmpty() && !isOnly(frame, trigger, object);
        boolean beside = trigger.children("obl").stream()
                .filter(one -> one.children("case").stream()
                        .anyMatch(link -> link.hasForm("from")
                                || frame.recipient().contains(link.form().toLowerCase(Locale.ROOT))
                                || frame.words().contains(link.form().toLowerCase(Locale.ROOT))))
                .anyMatch(one -> isExcludedBy(frame, one));
        boolean inWords = frame.id().equals("attack/V")
                && trigger.children("advcl", "obl").stream()
                        .anyMatch(clause -> clause.children("mark", "case").stream()
                                .anyMatch(link -> link.hasForm("as", "for", "over")
                                        || (link.hasForm("on") && clause.xpos().equals("VBG"))));
        return naming
                || question
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

    /** Whether the object, or what stands behind the preposition of the phrase, is one that the frame asks for. */
    private static boolean isOnly(Frame frame, Token trigger, Optional<Token> object) {
        if (frame.only().contains("-")) {
            return object.isEmpty();
        }
        List<Token> all = new ArrayList<>(object.stream().toList());
        frame.words().stream().skip(1).forEach(word -> all.addAll(new Predicate(trigger).obliques(word)));
        return all.stream().anyMatch(one -> frame.only().contains(one.lemma().toLowerCase(Locale.ROOT)));
    }

    /** "attacks on the inquiry": what the noun is aimed at shows another sense. */
    private static boolean isOnExcluded(Frame frame, Token noun) {
        return NounPhrase.complements(noun).stream()
                .filter(complement -> frame.recipient().contains(complement.preposition()))
                .anyMatch(complement -> isExcludedBy(frame, complement.head()));
    }

    /** "called the mayor 'a disgrace'": a name is given, nobody rings. */
    private static boolean isBeforeQuote(Token verb) {
        return verb.sentence().tokens().stream()
                .filter(one -> one.index() > verb.index() && one.index() - verb.index() <= QUOTE)
                .anyMatch(one -> one.hasForm("\"", "“", "``", "‘", "'"));
    }

    private static boolean hasExcluded(Frame frame, Token noun) {
        return noun.children("amod", "compound").stream().anyMatch(modifier -> isExcludedBy(frame, modifier));
    }

    private static boolean isExcludedBy(Frame frame, Token word) {
        return frame.not().contains(word.lemma().toLowerCase(Locale.ROOT));
    }
}
