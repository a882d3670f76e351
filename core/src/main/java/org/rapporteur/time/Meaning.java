package org.rapporteur.time;

import java.util.function.Function;
import org.rapporteur.finding.DateExpression;

/** What an expression says by itself, before its surroundings are known. */
sealed interface Meaning {
    Reading in(Anchor anchor);

    /** The same whatever surrounds it: a duration, a set, "now". */
    record Fixed(String timex, DateExpression.Type type) implements Meaning {
        @Override
        public Reading in(Anchor anchor) {
            return Reading.of(timex, type);
        }
    }

    /** A date of the calendar whose year may be left open, with a tail of TIMEX3 such as {@code -SU} or {@code TNI}. */
    record Calendar(Point point, String tail) implements Meaning {
        @Override
        public Reading in(Anchor anchor) {
            return Reading.at(point.hasYear() ? point : anchor.yearFor(point), tail);
        }
    }

    /** Counted from an anchor: "the next day", "Monday", "last month". */
    record Relative(Function<Anchor, Reading> from) implements Meaning {
        @Override
        public Reading in(Anchor anchor) {
            return from.apply(anchor);
        }
    }
}
