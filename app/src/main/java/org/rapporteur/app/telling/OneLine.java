package org.rapporteur.app.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.correction.Remarks;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Line;
import org.rapporteur.register.LineQuestions;
import org.rapporteur.register.Question;
import org.rapporteur.store.RegisterStore;

/**
 * A line together with the others of which a person says that they are one with it; in lists of lines they stand apart.
 *
 * @param line with the voicings of all
 * @param with ids of the others
 * @param questions whether lines are one, those that were decided too
 */
public record OneLine(Line line, List<String> with, List<Question> questions) {
    public OneLine {
        with = List.copyOf(with);
        questions = List.copyOf(questions);
    }

    public static OneLine of(Line line, RegisterStore store, Remarks remarks) {
        return of(line, store.lines(Filter.of(line.kind()).withActor(line.by())), remarks);
    }

    /** @param others of the same kind, among which are those that the one who voices it has a part in */
    static OneLine of(Line line, List<Line> others, Remarks remarks) {
        Map<String, Question> questions = new LinkedHashMap<>();
        Set<Line> joined = new LinkedHashSet<>();
        List<Line> next = new ArrayList<>(List.of(line));
        while (!next.isEmpty()) {
            Line one = next.remove(0);
            for (Question question : LineQuestions.same(one, others)) {
                questions.put(question.id(), question);
                if (Decision.of(question, remarks).filter(Decision::isYes).isPresent()) {
                    others.stream()
                            .filter(other -> !other.id().equals(line.id()) && isOf(question, other))
                            .filter(joined::add)
                            .forEach(next::add);
                }
            }
        }
        return new OneLine(
                line.with(joined),
                joined.stream().map(Line::id).toList(),
                questions.values().stream()
                        .filter(question ->
                                Decision.of(question, remarks).isPresent() || !isWithin(question, line.with(joined)))
                        .toList());
    }

    private static boolean isOf(Question question, Line line) {
        return question.quotes().stream().anyMatch(quote -> voices(line, quote));
    }

    private static boolean isWithin(Question question, Line line) {
        return question.quotes().stream().allMatch(quote -> voices(line, quote));
    }

    private static boolean voices(Line line, Question.Quote quote) {
        return line.voicings().stream()
                .anyMatch(voicing -> voicing.finding().equals(quote.finding())
                        && voicing.matter().span().equals(quote.span()));
    }
}
