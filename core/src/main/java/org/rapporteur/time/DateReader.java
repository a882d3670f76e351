package org.rapporteur.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;

/**
 * Finds the expressions of time in a report and says what they mean. "On Monday" in a report of Wednesday, 17 October
 * 2018 gives {@code 2018-10-15}; in a report without a date it is found, and its value stays empty.
 *
 * <p>The two ends of a range are two expressions of type INTERVAL, each with its own TIMEX3 value and both with the EDTF
 * of the whole.
 */
public final class DateReader {
    private final Finder finder;

    public DateReader(DateWords words) {
        this.finder = new Finder(words);
    }

    /** The expressions by their place in the text. */
    public List<DateExpression> read(Doc doc, Optional<LocalDate> published) {
        List<List<Found>> found = new ArrayList<>();
        for (Sentence sentence : doc.sentences()) {
            found.add(Links.join(finder.find(new Passage(sentence)), doc.text()));
        }
        Anchor anchor = new Anchor(published, Optional.empty(), Narrative.is(found, published), Direction.OPEN);
        List<DateExpression> expressions = new ArrayList<>();
        for (int number = 0; number < found.size(); number++) {
            anchor = read(doc, doc.sentences().get(number), found.get(number), anchor, expressions);
        }
        return expressions;
    }

    private static Anchor read(
            Doc doc, Sentence sentence, List<Found> found, Anchor before, List<DateExpression> expressions) {
        Anchor anchor = before;
        Optional<String> linkedTo = Optional.empty();
        for (Found one : found) {
            Reading reading = one.meaning().in(anchor.facing(ClauseDirection.of(sentence, one.span())));
            expressions.add(expression(doc, one.span(), reading));
            anchor = reading.point()
                    .filter(anchor::isMovedBy)
                    .map(anchor::mentioning)
                    .orElse(anchor);
            linkedTo.ifPresent(first -> Interval.close(expressions));
            linkedTo = one.linked() ? reading.timex() : Optional.empty();
        }
        return anchor;
    }

    private static DateExpression expression(Doc doc, Span span, Reading reading) {
        return new DateExpression(
                span, span.in(doc.text()), reading.timex(), reading.timex().flatMap(Edtf::of), reading.type());
    }
}
