package org.rapporteur.app.telling;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Remarks;
import org.rapporteur.correction.Stamp;
import org.rapporteur.register.Line;
import org.rapporteur.register.Question;

/**
 * What a person has decided on a question.
 *
 * @param correction by which it was decided, to be undone
 */
public record Decision(String answer, String who, Instant when, String why, String correction) {
    /** To a question that has no correction of its own. */
    public enum Answer {
        YES,
        NO;

        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The last decision that holds. */
    public static Optional<Decision> of(Question question, Optional<Line> line, Remarks remarks) {
        List<String> findings =
                question.quotes().stream().map(Question.Quote::finding).toList();
        Optional<Decision> made = Optional.empty();
        for (Correction.Remark remark : remarks.inForce()) {
            if (remark instanceof Correction.Incident incident
                    && question.kind() == Question.Kind.SAME_INCIDENT
                    && incident.allegations().containsAll(findings)) {
                made = Optional.of(of("one incident", remark.stamp()));
            } else if (remark instanceof Correction.Answer answer
                    && question.kind() == Question.Kind.ANSWERED
                    && line.filter(one -> one.answers(remarks).contains(answer)).isPresent()
                    && answer.by().filter(findings::contains).isPresent()) {
                made = Optional.of(of(Gist.lower(answer.outcome()), remark.stamp()));
            } else if (remark instanceof Correction.Note note
                    && note.on().equals(question.id())
                    && !note.tags().isEmpty()) {
                made = Optional.of(of(note.tags().get(0), remark.stamp()));
            }
        }
        return made;
    }

    /** Of a question that no line is asked about. */
    public static Optional<Decision> of(Question question, Remarks remarks) {
        return of(question, Optional.empty(), remarks);
    }

    /** As "2024-03-07". */
    public String day() {
        return when.toString().substring(0, 10);
    }

    public boolean isYes() {
        return answer.equals(Answer.YES.tag());
    }

    private static Decision of(String answer, Stamp stamp) {
        return new Decision(answer, stamp.who(), stamp.when(), stamp.why(), stamp.id());
    }
}
