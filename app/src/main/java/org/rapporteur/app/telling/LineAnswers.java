package org.rapporteur.app.telling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.finding.Finding;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Line;
import org.rapporteur.register.LineQuestions;
import org.rapporteur.register.Question;

/** Looks in the register for what may answer lines; what each of those asked has replied and done is read once. Not for many threads. */
public final class LineAnswers {
    private final Reading reading;
    private final Map<String, List<Line>> replies = new HashMap<>();
    private final Map<String, List<Entry>> events = new HashMap<>();

    public LineAnswers(Reading reading) {
        this.reading = reading;
    }

    public List<Question> to(Line line) {
        List<String> asked = List.copyOf(LineQuestions.asked(line));
        return LineQuestions.answers(
                line,
                asked.stream().flatMap(this::repliesOf).distinct().toList(),
                asked.stream().flatMap(this::eventsOf).distinct().toList());
    }

    private Stream<Line> repliesOf(String actor) {
        return replies
                .computeIfAbsent(
                        actor,
                        id -> reading.lines(Filter.of(Finding.Kind.COMMITMENT, Finding.Kind.REFUSAL)
                                .withActor(id)))
                .stream();
    }

    private Stream<Entry> eventsOf(String actor) {
        return events
                .computeIfAbsent(
                        actor,
                        id -> reading.entries(Filter.of(Finding.Kind.EVENT).withActor(id)))
                .stream();
    }
}
