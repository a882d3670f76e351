package org.rapporteur.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.finding.DateExpression;

/** Counts units from a point. */
final class Shift {
    private static final long FARTHEST = 1_000_000;

    private Shift() {}

    static Reading of(Point base, long count, Unit unit) {
        if (Math.abs(count) > FARTHEST) {
            return Reading.untold(DateExpression.Type.DATE);
        }
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> partOfDay(base);
            case DAY, NIGHT -> days(base, count);
            case WEEK -> weeks(base, count, "");
            case FORTNIGHT -> weeks(base, 2 * count, "");
            case WEEKEND -> weeks(base, count, "-WE");
            case MONTH -> months(base, count);
            case QUARTER -> quarters(base, count);
            case YEAR -> years(base, count);
            case DECADE -> shortened(base, Math.floorDiv(base.year(), 10) + count, 3);
            case CENTURY -> shortened(base, Math.floorDiv(base.year(), 100) + count, 2);
        };
    }

    private static Reading partOfDay(Point base) {
        return base.day() == 0 ? Reading.untold(DateExpression.Type.DATE) : Reading.at(base, "TXX");
    }

    private static Reading days(Point base, long count) {
        return count == 0 && base.day() != 0
                ? Reading.at(base)
                : base.date()
                        .map(date -> Reading.at(Point.of(date.plusDays(count))))
                        .orElseGet(() -> base.hasYear()
                                ? Reading.of(Point.ofYear(base.year()).timex() + "-XX-XX", DateExpression.Type.DATE)
                                : Reading.untold(DateExpression.Type.DATE));
    }

    private static Reading weeks(Point base, long count, String tail) {
        return base.date()
                .map(date -> date.plusWeeks(count))
                .map(date -> new Reading(
                        Optional.of(Point.week(date) + tail),
                        DateExpression.Type.DATE,
                        Optional.of(Point.of(
                                tail.isEmpty() ? date : date.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))))))
                .orElseGet(() -> base.hasYear()
                        ? Reading.of(Point.ofYear(base.year()).timex() + "-WXX", DateExpression.Type.DATE)
                        : Reading.untold(DateExpression.Type.DATE));
    }

    private static Reading months(Point base, long count) {
        if (base.month() == 0 || base.year() <= 0) {
            return base.hasYear()
                    ? Reading.of(Point.ofYear(base.year()).timex() + "-XX", DateExpression.Type.DATE)
                    : Reading.untold(DateExpression.Type.DATE);
        }
        LocalDate date = LocalDate.of(base.year(), base.month(), 1).plusMonths(count);
        return Reading.at(new Point(date.getYear(), date.getMonthValue(), 0));
    }

    private static Reading quarters(Point base, long count) {
        if (base.month() == 0 || base.year() <= 0) {
            return Reading.untold(DateExpression.Type.DATE);
        }
        long quarter = 4L * base.year() + (base.month() - 1) / 3 + count;
        Point year = Point.ofYear((int) Math.floorDiv(quarter, 4L));
        return Reading.at(year, "-Q" + (Math.floorMod(quarter, 4L) + 1));
    }

    private static Reading years(Point base, long count) {
        if (!base.hasYear()) {
            return Reading.untold(DateExpression.Type.DATE);
        }
        int year = (int) (base.year() + count);
        boolean untold = (base.year() < 0) != (year < 0) || year == 0 || Math.abs(year) > 9999; // there is no year 0
        return untold ? Reading.untold(DateExpression.Type.DATE) : Reading.at(Point.ofYear(year));
    }

    private static Reading shortened(Point base, long number, int digits) {
        if (base.year() <= 0 || number <= 0) {
            return Reading.untold(DateExpression.Type.DATE);
        }
        return Reading.of(String.format(Locale.ROOT, "%0" + digits + "d", number), DateExpression.Type.DATE);
    }
}
