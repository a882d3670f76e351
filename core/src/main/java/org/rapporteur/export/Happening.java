package org.rapporteur.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.EventType;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Participant;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Voice;
import org.rapporteur.finding.When;
import org.rapporteur.finding.Where;

/**
 * What a report tells to have happened, for maps and tables. Of what is alleged only the alleging is told: its type is
 * {@code ACCUSE}, its actors are those who allege, its recipients the accused; day, place and numbers are those of what is alleged.
 *
 * @param mode the PLOVER mode, or how a meeting was held
 * @param alleged whether day, place and numbers belong to what is only alleged
 * @param violation what is alleged
 */
record Happening(
        Finding finding,
        EventType type,
        Optional<String> mode,
        String cameo,
        List<Reference> actors,
        List<Reference> recipients,
        boolean alleged,
        Optional<String> violation,
        List<Event.Quantity> quantity,
        Optional<When> when,
        Optional<Where> where) {
    private static final String ACCUSE = "112";
    private static final String CONSULT = "040";

    /** Those of a report, in the order of its text. */
    static List<Happening> of(Findings findings) {
        Set<String> alleging = findings.of(Allegation.class)
                .flatMap(allegation -> allegation.statement().stream())
                .collect(Collectors.toSet());
        List<Event> events = Told.of(findings, false).stream()
                .filter(event -> event.type() != EventType.ACCUSE
                        || event.statement().filter(alleging::contains).isEmpty())
                .toList();
        List<Happening> all = new ArrayList<>();
        events.forEach(event -> all.add(of(event)));
        findings.of(Meeting.class)
                .filter(meeting -> meeting.status() == EventStatus.HAPPENED && !isAmong(events, meeting))
                .forEach(meeting -> all.add(of(meeting)));
        findings.of(Allegation.class).forEach(allegation -> all.add(of(allegation)));
        return Stream.of(all)
                .flatMap(List::stream)
                .sorted((one, other) -> Finding.ORDER.compare(one.finding(), other.finding()))
                .toList();
    }

    private static boolean isAmong(List<Event> events, Meeting meeting) {
        return events.stream()
                .filter(event -> event.type() == EventType.CONSULT)
                .anyMatch(event -> meeting.evidence().spans().stream()
                        .anyMatch(span -> span.overlaps(event.trigger().span())));
    }

    private static Happening of(Event event) {
        return new Happening(
                event,
                event.type(),
                event.mode(),
                event.cameo(),
                event.actors(),
                event.recipients(),
                false,
                Optional.empty(),
                event.quantity(),
                event.when(),
                event.where());
    }

    private static Happening of(Meeting meeting) {
        return new Happening(
                meeting,
                EventType.CONSULT,
                meeting.format(),
                CONSULT,
                meeting.participants().stream().map(Participant::reference).toList(),
                List.of(),
                false,
                Optional.empty(),
                List.of(),
                meeting.when(),
                meeting.where());
    }

    private static Happening of(Allegation allegation) {
        return new Happening(
                allegation,
                EventType.ACCUSE,
                Optional.of("allege"),
                ACCUSE,
                allegation.by(),
                allegation.perpetrators(),
                true,
                Optional.of(allegation.violation()),
                allegation.harm(),
                allegation.when(),
                allegation.where());
    }

    /** Whose word it is, in one of the words {@code reporter} and {@code statement}. */
    Voice voice() {
        return finding instanceof Allegation allegation ? allegation.voice() : Voice.REPORTER;
    }
}
