package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.event.EventWords.Kind;
import org.rapporteur.finding.EventType;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Tells where the words of a frame mean something else: "attacked the plan", "the storm killed", "a flood warning". */
final class Senses {
    /** How far behind "called somebody" the words lie that are put in quotes. */
    private static final int QUOTE = 6;

    /** The CAMEO code of inquiries. */
    static final String INVESTIGATE = "090";

    private final EventWords words;
    private final Calamity calamity;

    Senses(EventWords words, Calamity calamity) {
        this.calamity = calamity;
        this.words = words;
    }

    /** Whether the object, the subject of violence or a word in front of the noun shows another sense. */
    boolean isExcluded(Frame frame, Token trigger) {
        if (!frame.verb()) {
            return hasExcluded(frame, trigger)
                    || isOnExcluded(frame, trigger)
                    || (frame.cameo().startsWith(INVESTIGATE) && concernsMisfortune(trigger));
        }
        Predicate predicate = new Predicate(trigger);
        Optional<Token> object = predicate.object().or(() -> trigger.child("nsubj:pass"));
        boolean otherThing = !frame.only().isEmpty() && !isOnly(frame, trigger, object);
        return otherThing
                || isOfOthers(frame, predicate)
                || isNaming(frame, predicate)
                || isQuestion(frame, trigger)
                || isPartInDeed(frame, predicate)
                || isInformed(frame, trigger)
                || isBesideExcluded(frame, trigger)
                || object.filter(one -> isExcludedBy(frame, one)).isPresent()
                || object.filter(one -> EventWriter.wordsOf(frame, trigger).contains(one) && hasExcluded(frame, one))
                        .isPresent()
                || (frame.type() == EventType.COERCE
                        && predicate
                                .explicitSubject()
                                .filter(one -> isExcludedBy(frame, one))
                                .isPresent())
                || isInquiryIntoMisfortune(frame, predicate)
                || calamity.explains(frame, trigger)
                || (frame.type() == EventType.ASSAULT && isNobodysDoing(frame, predicate));
    }

    /** "the guests left the island", where the frame is for troops. */
    private static boolean isOfOthers(Frame frame, Predicate predicate) {
        return !frame.by().isEmpty()
                && predicate
                        .subject()
                        .filter(subject -> frame.by().contains(subject.lemma().toLowerCase(Locale.ROOT)))
                        .isEmpty();
    }

    /** "opened an inquiry into the crash": nobody is suspected. */
    private boolean isInquiryIntoMisfortune(Frame frame, Predicate inquiry) {
        return frame.cameo().startsWith(INVESTIGATE)
                && inquiry.object()
                        .or(() -> inquiry.isPassive() ? inquiry.explicitSubject() : Optional.empty())
                        .filter(this::concernsMisfortune)
                        .isPresent();
    }

    private boolean concernsMisfortune(Token noun) {
        return Stream.concat(
                        Stream.of(noun), NounPhrase.complements(noun).stream().map(NounPhrase.Complement::head))
                .anyMatch(word -> words.is(word, Kind.MISFORTUNE));
    }

    /** "The town, also called Goat Harbour": nobody rings. */
    private static boolean isNaming(Frame frame, Predicate call) {
        Token verb = call.verb();
        return frame.mode().filter("phone"::equals).isPresent()
                && (call.isPassive()
                        || (verb.xpos().equals("VBN") && call.auxiliaries().isEmpty())
                        || verb.child("xcomp").isPresent()
                        || (!verb.xpos().equals("VBG") && verb.hasRelation("acl"))
                        || isBeforeQuote(verb));
    }

    /** "asked whether the bridge was open", "asked the mayor about his dog": nothing is asked for but an answer. */
    private static boolean isQuestion(Frame frame, Token trigger) {
        return frame.type() == EventType.REQUEST
                && frame.words().size() == 1
                && (trigger.children("ccomp", "advcl", "xcomp").stream()
                                .flatMap(clause -> clause.children("mark", "advmod", "obj", "nsubj").stream())
                                .anyMatch(link -> link.hasForm("whether", "why", "how", "what", "who", "where"))
                        || trigger.children("obl").stream()
                                .flatMap(topic -> topic.children("case").stream())
                                .anyMatch(link -> link.hasForm("about")));
    }

    /** "helped negotiate the deal": what it helped to do is the deed. */
    private static boolean isPartInDeed(Frame frame, Predicate help) {
        return frame.type() == EventType.AID
                && frame.words().equals(List.of("help"))
                && help.object().isEmpty()
                && help.verb().child("xcomp").isPresent();
    }

    /** "warned the mayor that the dam could break": told of a danger, threatened with nothing. */
    private static boolean isInformed(Frame frame, Token trigger) {
        return frame.type() == EventType.THREATEN
                && frame.words().equals(List.of("warn"))
                && Stream.concat(
                                trigger.children("ccomp").stream(),
                                trigger.children("obj").stream()
                                        .flatMap(warned -> warned.children("acl:relcl").stream()))
                        .anyMatch(danger -> new Predicate(danger).isPossible());
    }

    /** "attacked the governor for his silence": with words. */
    boolean isCriticism(Frame frame, Token trigger) {
        return frame.verb()
                && frame.words().get(frame.words().size() - 1).equals("attack")
                && Stream.concat(Stream.of(trigger), trigger.children("xcomp").stream())
                        .flatMap(verb -> verb.children("advcl", "obl").stream())
                        .anyMatch(this::isReproach);
    }

    /** What somebody is attacked for with words, or where: not when. */
    private boolean isReproach(Token behind) {
        return !words.is(behind, Kind.TIME)
                && behind.children("mark", "case").stream()
                        .anyMatch(link -> link.hasForm("as", "for", "over")
                                || (link.hasForm("on") && isTopic(behind))
                                || (link.hasForm("in", "during", "on") && words.is(behind, Kind.OCCASION)));
    }

    /** "on raising taxes", "on his taxes": not "on Monday", "on the bridge". */
    private static boolean isTopic(Token behind) {
        return behind.xpos().equals("VBG")
                || behind.child("nmod:poss")
                        .filter(owner -> owner.is(Upos.PRON))
                        .isPresent();
    }

    /** Behind a preposition of the frame, or as what somebody does it: "pleaded guilty", "declined to comment", "treated as". */
    private static boolean isBesideExcluded(Frame frame, Token trigger) {
        return trigger.children("obl").stream()
                        .filter(one -> one.children("case").stream()
                                .anyMatch(link -> link.hasForm("from")
                                        || frame.recipient()
                                                .contains(link.form().toLowerCase(Locale.ROOT))
                                        || frame.words().contains(link.form().toLowerCase(Locale.ROOT))))
                        .anyMatch(one -> isExcludedBy(frame, one))
                || trigger.children("obl", "advcl", "xcomp").stream()
                        .filter(one -> one.index() > trigger.index())
                        .flatMap(one -> one.children("case", "mark").stream())
                        .anyMatch(link -> frame.not().contains(Prepositions.of(link)))
                || trigger.children("xcomp", "advcl", "advmod", "compound").stream()
                        .filter(one -> !one.hasRelation("advcl") || new Predicate(one).isInfinitive())
                        .anyMatch(one -> isExcludedBy(frame, one));
    }

    /** "Hurricane Anna killed nine", "were killed in a crash", "died when the bus overturned". */
    private boolean isNobodysDoing(Frame frame, Predicate harm) {
        boolean bySubject = harm.subject()
                .filter(subject -> isExcludedBy(frame, subject)
                        || words.is(subject, Kind.MISFORTUNE)
                        || subject.children("compound", "flat").stream()
                                .anyMatch(word -> words.is(word, Kind.MISFORTUNE)))
                .isPresent();
        return bySubject
                || (harm.verb().hasRelation("acl")
                        && harm.verb().head().filter(this::concernsMisfortune).isPresent())
                || harm.verb().children("obl").stream()
                        .filter(one -> one.children("case").stream()
                                .anyMatch(link -> link.hasForm("in", "by", "during", "from")))
                        .anyMatch(word -> words.is(word, Kind.MISFORTUNE))
                || harm.verb().children("advcl").stream()
                        .filter(one -> one.children("mark", "advmod").stream()
                                .anyMatch(link -> link.hasForm("when", "as", "after")))
                        .anyMatch(word -> words.is(word, Kind.MISFORTUNE));
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

    /** "attacks on the inquiry", "withdrawal of the bill": what the noun is aimed at or of shows another sense. */
    private static boolean isOnExcluded(Frame frame, Token noun) {
        return NounPhrase.complements(noun).stream()
                .filter(complement -> complement.preposition().equals("of")
                        || frame.recipient().contains(complement.preposition()))
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
