package org.rapporteur.diplomacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.actor.Cast;
import org.rapporteur.diplomacy.DiplomacyWords.Kind;
import org.rapporteur.event.Circumstances;
import org.rapporteur.event.Events;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.EventType;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Participant;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Words;
import org.rapporteur.instrument.Instruments;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.topic.TopicFinder;

/** Reads meetings off events of consultation; the same meeting told again, or by another of its participants, is one. */
final class MeetingReader {
    private static final double UNCODED = 0.7;

    private final TopicFinder topics;
    private final DiplomacyWords kinds;
    private final MeetingFormat formats;
    private final String version;

    MeetingReader(TopicFinder topics, DiplomacyWords kinds, String version) {
        this.kinds = kinds;
        this.formats = new MeetingFormat(kinds);
        this.topics = topics;
        this.version = version;
    }

    List<Meeting> read(
            String report, Doc doc, Events events, Cast cast, Instruments instruments, Circumstances circumstances) {
        UncodedMeetings uncoded = new UncodedMeetings(doc, cast, circumstances, events, kinds);
        List<MeetingDraft> drafts = new ArrayList<>();
        for (Events.Coded coded : events.all()) {
            draft(coded, cast, instruments).ifPresent(draft -> add(draft, drafts, cast));
        }
        for (Sentence sentence : doc.sentences()) {
            for (UncodedMeetings.Found found : uncoded.in(sentence)) {
                add(draft(found, report, cast, instruments), drafts, cast);
            }
        }
        return drafts.stream().map(draft -> draft.toMeeting(version)).toList();
    }

    private static void add(MeetingDraft draft, List<MeetingDraft> drafts, Cast cast) {
        for (MeetingDraft known : drafts) {
            if (known.isSame(draft, cast)) {
                known.join(draft);
                return;
            }
        }
        drafts.add(draft);
    }

    private MeetingDraft draft(UncodedMeetings.Found found, String report, Cast cast, Instruments instruments) {
        Token trigger = found.trigger();
        MeetingDraft draft = new MeetingDraft(new MeetingDraft.Telling(
                report,
                Words.of(trigger.span(), trigger.sentence().documentText()),
                EventStatus.HAPPENED,
                formats.of(phrase(trigger), trigger),
                found.where(),
                found.when(),
                found.rule(),
                UNCODED));
        found.participants().forEach(one -> draft.add(participant(one, cast)));
        draft.about(agenda(trigger, cast, instruments));
        return draft;
    }

    /** The word with what is said of it: "phone call". */
    private static String phrase(Token trigger) {
        return trigger.is(Upos.NOUN)
                ? NounPhrase.core(trigger).stream().map(Token::form).reduce("", (a, b) -> a + " " + b)
                : trigger.form();
    }

    private Optional<MeetingDraft> draft(Events.Coded coded, Cast cast, Instruments instruments) {
        Event event = coded.event();
        List<Reference> people = new ArrayList<>();
        event.actors().forEach(one -> people.addAll(somebody(one, cast)));
        event.recipients().forEach(one -> people.addAll(somebody(one, cast)));
        boolean journey = event.mode().filter("visit"::equals).isPresent();
        boolean withSomebody = event.recipients().stream().anyMatch(one -> isPersonOrBody(one, cast));
        boolean gathering = people.size() == 1
                && (kinds.is(coded.trigger(), Kind.CONVENING)
                        || formats.of(event.trigger().text()).equals("talks"))
                && isMany(people.get(0), coded);
        if (event.type() != EventType.CONSULT
                || event.status() == EventStatus.HYPOTHETICAL
                || (people.size() < 2 && !gathering)
                || (journey && !withSomebody)
                || kinds.is(coded.trigger(), Kind.DISTANT)) {
            return Optional.empty();
        }
        if (kinds.is(coded.trigger(), Kind.JOINED)) {
            ListedPeople.behind(coded.trigger(), cast).stream()
                    .filter(one ->
                            people.stream().noneMatch(known -> known.span().overlaps(one.span())))
                    .forEach(people::add);
        }
        people.removeIf(one -> isAffiliation(one, cast));
        MeetingDraft draft = new MeetingDraft(new MeetingDraft.Telling(
                event.report(),
                event.trigger(),
                event.status(),
                formats.of(event.trigger().text(), coded.trigger()),
                event.where(),
                event.when(),
                event.evidence().rule(),
                event.evidence().confidence()));
        people.forEach(one -> draft.add(participant(one, cast)));
        draft.about(agenda(coded.trigger(), cast, instruments));
        return Optional.of(draft);
    }

    /** "African Union Commission Chairperson X": the body in front of a name is whose he is, and does not meet beside him. */
    private static boolean isAffiliation(Reference reference, Cast cast) {
        return cast
                .overlapping(new Span(reference.span().start(), reference.span().end() + 2))
                .stream()
                .anyMatch(mention -> mention.type() == Mention.Type.PERSON
                        && mention.span().start() > reference.span().start()
                        && mention.span().start() <= reference.span().end() + 1
                        && !mention.actor().equals(reference.actor()));
    }

    /** Topics of the sentence, and the instruments that it names. */
    private List<String> agenda(Token trigger, Cast cast, Instruments instruments) {
        List<String> agenda = new ArrayList<>(topics.topics(outsideNames(trigger, cast)));
        Span sentence = trigger.sentence().span();
        instruments.mentions().stream()
                .filter(mention -> sentence.contains(mention.span()))
                .forEach(mention -> agenda.add(mention.instrument().orElseThrow()));
        return agenda;
    }

    /** The words of the sentence that are no part of a name: "National Coalition" says nothing of the agenda. */
    private static List<Token> outsideNames(Token trigger, Cast cast) {
        return trigger.sentence().tokens().stream()
                .filter(token -> !token.equals(trigger))
                .filter(token -> cast.holding(token.span()).stream()
                        .noneMatch(mention -> mention.type() != Mention.Type.DESCRIPTION && !mention.toponym()))
                .toList();
    }

    /** The participants that a phrase stands for: itself when it is somebody, those named in it when it is not ("talks between A and B"). */
    private static List<Reference> somebody(Reference reference, Cast cast) {
        boolean named = reference.actor().isPresent()
                || cast.in(reference.span()).stream()
                        .anyMatch(mention -> mention.type() == Mention.Type.DESCRIPTION
                                && mention.span().start() == reference.span().start());
        if (named) {
            return List.of(reference);
        }
        return cast.in(reference.span()).stream()
                .filter(mention ->
                        mention.actor().isPresent() && mention.type() != Mention.Type.PRONOUN && !mention.toponym())
                .map(mention -> new Reference(mention.span(), mention.text(), mention.actor()))
                .toList();
    }

    /** "The leaders met", "the forum is to meet": one phrase for several people. */
    private static boolean isMany(Reference reference, Events.Coded coded) {
        return coded.actors().stream()
                .anyMatch(head -> reference.span().contains(head.span())
                        && (head.xpos().endsWith("S")
                                || head.is(Upos.PROPN)
                                || reference.actor().isEmpty()));
    }

    /** A country is visited; only persons and bodies are met. */
    private static boolean isPersonOrBody(Reference reference, Cast cast) {
        boolean state = reference
                .actor()
                .flatMap(cast::actor)
                .filter(actor -> actor.kind() == Actor.Kind.STATE)
                .isPresent();
        return !state && cast.in(reference.span()).stream().anyMatch(mention -> mention.type() != Mention.Type.PLACE);
    }

    private static Participant participant(Reference reference, Cast cast) {
        Optional<Actor.Office> office = reference.actor().flatMap(cast::actor).stream()
                .flatMap(actor -> actor.offices().stream())
                .filter(one -> one.span().isPresent())
                .findFirst();
        return new Participant(reference, office.map(Actor.Office::title), office.flatMap(Actor.Office::body));
    }
}
