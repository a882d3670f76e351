package org.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.evaluate.AnnotatedDates.Expression;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.language.text.Span;

/**
 * How well expressions of time are found and read: strict (same span), relaxed (any overlap), value (overlap, and the same
 * TIMEX3 value). Each found expression stands for one annotated one, that of the widest overlap.
 */
public final class DateScore {
    private final List<String> details = new ArrayList<>();
    private int annotated;
    private int found;
    private int strict;
    private int relaxed;
    private int values;

    DateScore() {}

    /** Adds what was found in one text and what is annotated in it. */
    void add(String id, String text, List<Expression> expressions, List<DateExpression> dates) {
        annotated += expressions.size();
        found += dates.size();
        List<DateExpression> free = new ArrayList<>(dates);
        for (Expression expression : expressions) {
            Optional<DateExpression> date = widest(free, expression.span());
            String words = expression.span().in(text).replaceAll("\\s+", " ");
            if (date.isEmpty()) {
                details.add("missed  " + id + "  " + words + " = " + expression.value());
                continue;
            }
            free.remove(date.get());
            relaxed++;
            strict += date.get().span().equals(expression.span()) ? 1 : 0;
            String timex = date.get().timex().orElse("");
            if (timex.equals(expression.value())) {
                values++;
            } else {
                details.add("value   " + id + "  " + words + " = " + expression.value() + ", read as " + timex);
            }
        }
        free.forEach(extra -> details.add(
                "extra   " + id + "  " + extra.text() + " = " + extra.timex().orElse("")));
    }

    private static Optional<DateExpression> widest(List<DateExpression> dates, Span span) {
        Optional<DateExpression> widest = Optional.empty();
        int most = 0;
        for (DateExpression date : dates) {
            int overlap = Math.min(date.span().end(), span.end())
                    - Math.max(date.span().start(), span.start());
            if (overlap > most) {
                most = overlap;
                widest = Optional.of(date);
            }
        }
        return widest;
    }

    public double strict() {
        return f1(strict);
    }

    public double relaxed() {
        return f1(relaxed);
    }

    public double value() {
        return f1(values);
    }

    private double f1(int right) {
        return annotated + found == 0 ? 0 : 2.0 * right / (annotated + found);
    }

    /** Every expression missed, too many or read otherwise, a line for each. */
    public List<String> details() {
        return List.copyOf(details);
    }

    /** Name and value, a line for each figure. */
    public List<String> rows() {
        return List.of(
                "annotated " + annotated,
                "found " + found,
                figure("strict F1", strict()),
                figure("relaxed F1", relaxed()),
                figure("value F1", value()));
    }

    private static String figure(String name, double value) {
        return String.format(Locale.ROOT, "%s %.4f", name, value);
    }
}
