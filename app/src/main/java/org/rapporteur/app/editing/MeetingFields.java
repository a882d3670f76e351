package org.rapporteur.app.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Participant;
import org.rapporteur.finding.Reference;

/** The fields of a meeting. */
final class MeetingFields {
    private static final String FORMAT = "format";

    private MeetingFields() {}

    static void show(Meeting meeting, Fields fields) {
        fields.parties(
                        "participants",
                        "participants",
                        meeting.participants().stream()
                                .map(Participant::reference)
                                .toList())
                .choice("status", "status", meeting.status(), EventStatus.class)
                .choice(FORMAT, FORMAT, meeting.format().orElse(Fields.NONE), formats())
                .list("agenda", "agenda: topics and agreements", meeting.agenda())
                .when(meeting.when())
                .where(meeting.where());
    }

    private static List<Field.Choice> formats() {
        List<Field.Choice> formats = new ArrayList<>(List.of(new Field.Choice(Fields.NONE, "not said")));
        Stream.of("meeting", "visit", "call", "talks", "summit", "conference")
                .forEach(format -> formats.add(new Field.Choice(format, format)));
        return formats;
    }

    static Meeting read(Meeting meeting, Sent sent, Vocabulary vocabulary) {
        List<Reference> now =
                meeting.participants().stream().map(Participant::reference).toList();
        Optional<String> format = sent.text(FORMAT).or(meeting::format).filter(value -> !value.equals(Fields.NONE));
        return new Meeting(
                meeting.id(),
                meeting.report(),
                sent.parties("participants", now).stream()
                        .map(reference -> participant(reference, meeting))
                        .toList(),
                sent.choice("status", meeting.status(), EventStatus.class),
                format,
                meeting.level(),
                sent.where(meeting.where()),
                sent.when(meeting.when()),
                sent.agenda("agenda", meeting.agenda(), vocabulary),
                meeting.evidence());
    }

    /** With title and affiliation as before, where the words are the same. */
    private static Participant participant(Reference reference, Meeting meeting) {
        return meeting.participants().stream()
                .filter(one -> one.reference().span().equals(reference.span()))
                .findFirst()
                .map(one -> new Participant(reference, one.title(), one.affiliation()))
                .orElseGet(() -> new Participant(reference, Optional.empty(), Optional.empty()));
    }
}
