package org.rapporteur.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.rapporteur.finding.DateExpression;

/**
 * From where relative expressions count: the day of publication, the date that the text gave last, and the direction of
 * the clause. A narrative is a text that tells of times of its own; it counts from its own dates.
 */
record Anchor(Optional<LocalDate> published, Optional<Point> mentioned, boolean narrative, Direction direction) {
    private static final int TURN_OF_YEAR = 8;
    private static final int FAR = 10;

    /** Whether a date may become the anchor: a mere year far off is an aside ("archives opened in 2004"). */
    boolean isMovedBy(Point point) {
        boolean aside = point.month() == 0
                && mentioned
                        .filter(last -> Math.abs(last.year() - point.year()) > FAR)
                        .isPresent();
        return point.hasYear() && !aside;
    }

    Anchor mentioning(Point point) {
        return new Anchor(published, Optional.of(point), narrative, direction);
    }

    Anchor facing(Direction newDirection) {
        return new Anchor(published, mentioned, narrative, newDirection);
    }

    /** For "last month", "next year": the report's day, in a narrative the narrative's; none where no day is known at all. */
    Optional<Point> now() {
        return published.isEmpty() ? Optional.empty() : here();
    }

    /** For "in winter", "the end of the year": the time that the text is speaking of. */
    Optional<Point> here() {
        return narrative ? mentioned : published.map(Point::of);
    }

    /** For "the next day", "two weeks later": the date given last, before that the report's day. */
    Optional<Point> then() {
        return mentioned.or(() -> published.map(Point::of));
    }

    /** The day given last; in news the report's where the text gave a month or year only. */
    Optional<Point> day() {
        Optional<Point> report = narrative ? Optional.empty() : published.map(Point::of);
        return mentioned.filter(point -> point.day() != 0).or(() -> report);
    }

    /** The point with the year that its surroundings give, or without one. */
    Point yearFor(Point open) {
        if (narrative || published.isEmpty()) {
            return narrative ? mentioned.map(point -> yearAfter(point, open)).orElse(open) : open;
        }
        LocalDate today = published.get();
        if (open.month() == 0) {
            return open.withYear(today.getYear());
        }
        int year = today.getYear();
        long ahead = ChronoUnit.DAYS.between(today, dayOf(open.withYear(year)));
        if (direction == Direction.FUTURE) {
            return open.withYear(ahead < -31 ? year + 1 : year);
        }
        if (direction == Direction.PAST) {
            return open.withYear(ahead > 0 ? year - 1 : year);
        }
        return open.withYear(ahead > 183 ? year - 1 : ahead < -320 ? year + 1 : year);
    }

    /** A narrative runs forward: after December comes the January of the next year. */
    private static Point yearAfter(Point point, Point open) {
        boolean turns = open.month() != 0 && point.month() - open.month() >= TURN_OF_YEAR && point.year() > 0;
        return open.withYear(turns ? point.year() + 1 : point.year());
    }

    private static LocalDate dayOf(Point point) {
        return LocalDate.of(point.year(), point.month(), 1).plusDays(Math.max(0, point.day() - 1));
    }

    /** "Monday": the last one or today, when something is planned the next one. */
    Reading weekday(DayOfWeek day, String tail) {
        Optional<LocalDate> from = now().flatMap(Point::date);
        return from.map(date -> direction == Direction.FUTURE
                        ? date.with(TemporalAdjusters.next(day))
                        : date.with(TemporalAdjusters.previousOrSame(day)))
                .map(date -> Reading.at(Point.of(date), tail))
                .orElse(Reading.untold(DateExpression.Type.DATE));
    }

    /** So many units after {@code base} (before it when negative), as precise as the unit is. */
    static Reading shifted(Optional<Point> base, long count, Unit unit) {
        return base.map(point -> Shift.of(point, count, unit)).orElse(Reading.untold(DateExpression.Type.DATE));
    }
}
