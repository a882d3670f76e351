package org.rapporteur.app.picture;

import java.util.List;
import java.util.Optional;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.EventType;
import org.rapporteur.finding.Evidence;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Participant;
import org.rapporteur.finding.Place;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Voice;
import org.rapporteur.finding.Where;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.Days;
import org.rapporteur.register.Entry;
import org.rapporteur.register.ReportHead;

/** Findings made up for tests. */
final class Told {
    private static final Span WORDS = new Span(0, 3);
    private static final Evidence EVIDENCE = new Evidence(List.of(WORDS), "frame fight/V", "1", 0.9);

    private Told() {}

    static Entry event(String id, String days, Voice voice, EventStatus status) {
        return event(id, days, voice, status, Optional.empty());
    }

    static Entry event(String id, String days, Voice voice, EventStatus status, Optional<Place> place) {
        return entry(
                new Event(
                        id,
                        "r1",
                        EventType.ASSAULT,
                        Optional.empty(),
                        List.of(),
                        "190",
                        -10,
                        List.of(),
                        List.of(),
                        new Words(WORDS, "hit"),
                        status,
                        false,
                        voice,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        place.map(where -> new Where(WORDS, where.name(), Optional.of(where))),
                        EVIDENCE),
                days);
    }

    static Entry meeting(String id, String days, EventStatus status, String... actors) {
        List<Participant> participants = java.util.Arrays.stream(actors)
                .map(actor -> new Participant(
                        new Reference(WORDS, actor, Optional.of(actor)), Optional.empty(), Optional.empty()))
                .toList();
        return entry(
                new Meeting(
                        id,
                        "r1",
                        participants,
                        status,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        EVIDENCE),
                days);
    }

    static Place place(String name, double latitude, double longitude, Place.Precision precision) {
        return new Place(
                Optional.of("geonames:" + name),
                name,
                Optional.of(new Place.Point(latitude, longitude)),
                Optional.empty(),
                precision);
    }

    private static Entry entry(Finding finding, String days) {
        ReportHead head = new ReportHead("r1", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new Entry(finding, head, Days.of(days));
    }
}
