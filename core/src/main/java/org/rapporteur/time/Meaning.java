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

    /** A time of day, of the day that stands beside it or of the day last spoken of. */
    record Hour(String tail) implements Meaning {
        @Override
        public Reading in(Anchor anchor) {
            return anchor.day()
                    .map(point -> Reading.at(point, tail))
                    .orElse(Reading.of("XXXX-XX-XX" + tail, DateExpression.Type.DATE));
        }

        /** The same hour of a day that the text names beside it. */
        Meaning of(Meaning day) {
            return new Relative(anchor -> {
                Reading reading = day.in(anchor);
                return reading.point()
                        .filter(point -> point.day() != 0)
                        .map(point -> Reading.at(point, tail))
                        .orElse(reading);
            });
        }
    }
}
