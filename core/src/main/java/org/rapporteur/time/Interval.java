package org.rapporteur.time;

import java.util.List;
import java.util.Optional;
import org.rapporteur.finding.DateExpression;

/** Makes two dates the ends of an interval. */
final class Interval {
    private Interval() {}

    /** The last two expressions become the ends of an interval, where that runs forward. */
    static void close(List<DateExpression> expressions) {
        int last = expressions.size() - 1;
        DateExpression from = expressions.get(last - 1);
        DateExpression to = expressions.get(last);
        Optional<String> whole = from.edtf().flatMap(start -> to.edtf().flatMap(end -> Edtf.interval(start, end)));
        if (whole.isPresent()) {
            expressions.set(last - 1, end(from, whole));
            expressions.set(last, end(to, whole));
        }
    }

    private static DateExpression end(DateExpression end, Optional<String> whole) {
        return new DateExpression(end.span(), end.text(), end.timex(), whole, DateExpression.Type.INTERVAL);
    }
}
