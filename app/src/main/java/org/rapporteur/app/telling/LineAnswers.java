package org.rapporteur.app.telling;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.finding.Finding;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Line;
import org.rapporteur.register.LineQuestions;
import org.rapporteur.register.Question;

/** Looks in the register for what may answer a line. */
public final class LineAnswers {
    private LineAnswers() {}

    public static List<Question> of(Line line, Reading reading) {
        List<Line> replies = new ArrayList<>();
        List<Entry> events = new ArrayList<>();
        for (String asked : LineQuestions.asked(line)) {
            replies.addAll(reading.lines(
                    Filter.of(Finding.Kind.COMMITMENT, Finding.Kind.REFUSAL).withActor(asked)));
            events.addAll(reading.entries(Filter.of(Finding.Kind.EVENT).withActor(asked)));
        }
        return LineQuestions.answers(
                line,
                replies.stream().distinct().toList(),
                events.stream().distinct().toList());
    }
}
