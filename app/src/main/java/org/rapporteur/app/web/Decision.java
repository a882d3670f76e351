package org.rapporteur.app.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Remarks;
import org.rapporteur.correction.Stamp;
import org.rapporteur.register.Question;

/**
 * What a person has decided on a question.
 *
 * @param correction by which it was decided, to be undone
 */
public record Decision(String answer, String who, String why, String correction) {
    /** To a question that has no correction of its own. */
    public enum Answer {
        YES,
        NO;

        String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The last decision that holds. */
    static Optional<Decision> of(Question question, Optional<String> line, Remarks remarks) {
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
                    && line.equals(Optional.of(answer.line()))
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

    private static Decision of(String answer, Stamp stamp) {
        return new Decision(answer, stamp.who(), stamp.why(), stamp.id());
    }
}
