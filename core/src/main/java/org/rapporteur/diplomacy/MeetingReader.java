package org.rapporteur.diplomacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Cast;
import org.rapporteur.event.Events;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.EventType;
import org.rapporteur.finding.Evidence;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.FindingId;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Participant;
import org.rapporteur.finding.Reference;
import org.rapporteur.instrument.Instruments;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.topic.TopicFinder;

/** Reads meetings off events of consultation; the same meeting told again, or by another of its participants, is one. */
final class MeetingReader {
    private static final Set<String> CALLS = Set.of("call", "phone", "telephone", "speak");
    private static final Set<String> TALKS =
            Set.of("talk", "talks", "negotiation", "negotiate", "consultation", "consult");
    private static final Set<String> GATHERING = Set.of("meet", "convene", "gather", "confer");
    /** Ways to be in touch that bring nobody together. */
    private static final Set<String> NO_MEETING =
            Set.of("write", "travel", "arrive", "call", "mediate", "receive", "send");

    private static final Set<String> GATHERINGS =
            Set.of("summit", "conference", "session", "forum", "visit", "tour", "trip");

    private final TopicFinder topics;
    private final String version;

    MeetingReader(TopicFinder topics, String version) {
        this.topics = topics;
        this.version = version;
    }

    List<Meeting> read(Events events, Cast cast, Instruments instruments) {
        List<Draft> drafts = new ArrayList<>();
        for (Events.Coded coded : events.all()) {
            draft(coded, cast, instruments).ifPresent(draft -> {
                for (Draft known : drafts) {
                    if (known.isSame(draft, cast)) {
                        known.join(draft);
                        return;
                    }
                }
                drafts.add(draft);
            });
        }
        return drafts.stream().map(draft -> draft.toMeeting(version)).toList();
    }

    private Optional<Draft> draft(Events.Coded coded, Cast cast, Instruments instruments) {
        Event event = coded.event();
        List<Reference> people = new ArrayList<>();
        event.actors().forEach(one -> people.addAll(somebody(one, cast)));
        event.recipients().forEach(one -> people.addAll(somebody(one, cast)));
        boolean journey = event.mode().filter("visit"::equals).isPresent();
        boolean withSomebody = event.recipients().stream().anyMatch(one -> isPersonOrBody(one, cast));
        boolean gathering = people.size() == 1
                && (GATHERING.contains(coded.trigger().lemma()) || format(event).equals("talks"))
                && isMany(people.get(0), coded);
        if (event.type() != EventType.CONSULT
                || event.status() == EventStatus.HYPOTHETICAL
                || (people.size() < 2 && !gathering)
                || (journey && !withSomebody)
                || NO_MEETING.contains(coded.trigger().lemma())) {
            return Optional.empty();
        }
        Draft draft = new Draft(event);
        people.forEach(one -> draft.add(participant(one, cast)));
        draft.byPhone = coded.trigger().children("obl").stream()
                .anyMatch(means -> CALLS.contains(means.lemma().toLowerCase(Locale.ROOT)));
        draft.agenda.addAll(topics.topics(outsideNames(coded, cast)));
        Span sentence = coded.trigger().sentence().span();
        instruments.mentions().stream()
                .filter(mention -> sentence.contains(mention.span()))
                .forEach(mention -> draft.agenda.add(mention.instrument().orElseThrow()));
        return Optional.of(draft);
    }

    /** The words of the sentence that are no part of a name: "National Coalition" says nothing of the agenda. */
    private static List<Token> outsideNames(Events.Coded coded, Cast cast) {
        return coded.trigger().sentence().tokens().stream()
                .filter(token -> !token.equals(coded.trigger()))
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

    private static String format(Event event) {
        String trigger = event.trigger().text().toLowerCase(Locale.ROOT);
        for (String word : trigger.split("\\W+", -1)) {
            if (CALLS.contains(word)) {
                return "call";
            } else if (TALKS.contains(word)) {
                return "talks";
            } else if (GATHERINGS.contains(word)) {
                return word;
            }
        }
        return "meeting";
    }

    /** A meeting as it is put together from the events that tell of it. */
    private static final class Draft {
        private final Event first;
        private final List<Event> events = new ArrayList<>();
        private final Map<String, Participant> participants = new LinkedHashMap<>();
        private final Set<String> agenda = new LinkedHashSet<>();
        private boolean byPhone;

        Draft(Event first) {
            this.first = first;
            events.add(first);
        }

        void add(Participant participant) {
            String key = participant
                    .reference()
                    .actor()
                    .orElse(participant.reference().text().toLowerCase(Locale.ROOT));
            participants.putIfAbsent(key, participant);
        }

        /** Same status, no other place or day, and everybody of the one is in the other, himself or by the body he speaks for. */
        boolean isSame(Draft other, Cast cast) {
            return first.status() == other.first.status()
                    && agree(
                            first.where().flatMap(where -> where.place()).map(place -> place.name()),
                            other.first.where().flatMap(where -> where.place()).map(place -> place.name()))
                    && agree(
                            first.when().flatMap(when -> when.timex()),
                            other.first.when().flatMap(when -> when.timex()))
                    && sharesSomebody(other)
                    && (covers(other, cast) || other.covers(this, cast));
        }

        private static boolean agree(Optional<String> one, Optional<String> other) {
            return one.isEmpty() || other.isEmpty() || one.equals(other);
        }

        private boolean sharesSomebody(Draft other) {
            return other.participants.keySet().stream().anyMatch(participants::containsKey);
        }

        private boolean covers(Draft other, Cast cast) {
            return other.participants.values().stream()
                    .allMatch(one -> participants.values().stream().anyMatch(mine -> belong(one, mine, cast)));
        }

        private static boolean belong(Participant one, Participant other, Cast cast) {
            Set<String> ones = sides(one, cast);
            return sides(other, cast).stream().anyMatch(ones::contains);
        }

        /** The actors that a participant stands for: himself, his bodies, and those named in his description. */
        private static Set<String> sides(Participant participant, Cast cast) {
            Set<String> sides = new LinkedHashSet<>();
            participant.reference().actor().ifPresent(sides::add);
            participant
                    .reference()
                    .actor()
                    .flatMap(cast::actor)
                    .ifPresent(actor ->
                            actor.offices().forEach(office -> office.body().ifPresent(sides::add)));
            if (participant.reference().actor().isEmpty()) {
                cast.in(participant.reference().span())
                        .forEach(mention -> mention.actor().ifPresent(sides::add));
            }
            if (sides.isEmpty()) {
                sides.add(participant.reference().text().toLowerCase(Locale.ROOT));
            }
            return sides;
        }

        void join(Draft other) {
            events.addAll(other.events);
            other.participants.forEach(participants::putIfAbsent);
            agenda.addAll(other.agenda);
        }

        Meeting toMeeting(String version) {
            List<Span> evidence = new ArrayList<>();
            events.forEach(event -> evidence.add(event.trigger().span()));
            participants.values().forEach(one -> evidence.add(one.reference().span()));
            return new Meeting(
                    FindingId.of(
                            first.report(),
                            Finding.Kind.MEETING,
                            "",
                            List.of(first.trigger().span())),
                    first.report(),
                    List.copyOf(participants.values()),
                    status(),
                    Optional.of(byPhone ? "call" : format(first)),
                    level(),
                    events.stream().flatMap(event -> event.where().stream()).findFirst(),
                    events.stream().flatMap(event -> event.when().stream()).findFirst(),
                    List.copyOf(agenda),
                    new Evidence(
                            evidence,
                            first.evidence().rule(),
                            version,
                            first.evidence().confidence()));
        }

        private EventStatus status() {
            return first.status();
        }

        private Optional<String> level() {
            String titles = participants.values().stream()
                    .flatMap(one -> one.title().stream())
                    .reduce("", (all, title) -> all + " " + title)
                    .toLowerCase(Locale.ROOT);
            if (titles.contains("prime minister") || titles.contains("head of state") || titles.contains("king")) {
                return Optional.of("head of state or government");
            } else if (titles.contains("minister") || titles.contains("secretary of state")) {
                return Optional.of("minister");
            } else if (titles.contains("envoy") || titles.contains("ambassador") || titles.contains("representative")) {
                return Optional.of("envoy");
            }
            return Optional.empty();
        }
    }
}
