package org.rapporteur.app.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import org.rapporteur.register.Days;

/** How many days one column of a timeline holds. */
public enum Unit {
    DAY(ChronoUnit.DAYS, 1, "d MMM yyyy"),
    WEEK(ChronoUnit.WEEKS, 1, "d MMM yyyy"),
    MONTH(ChronoUnit.MONTHS, 1, "MMM yyyy"),
    QUARTER(ChronoUnit.MONTHS, 3, "MMM yyyy"),
    YEAR(ChronoUnit.YEARS, 1, "yyyy"),
    DECADE(ChronoUnit.YEARS, 10, "yyyy"),
    CENTURY(ChronoUnit.YEARS, 100, "yyyy");

    private final ChronoUnit step;
    private final int steps;
    private final DateTimeFormatter label;

    Unit(ChronoUnit step, int steps, String label) {
        this.step = step;
        this.steps = steps;
        this.label = DateTimeFormatter.ofPattern(label, Locale.ENGLISH);
    }

    /** The smallest with which the days fill no more than this many columns. */
    static Unit of(Days days, int columns) {
        return Arrays.stream(values())
                .filter(unit -> unit.column(unit.start(days.first()), days.last()) < columns)
                .findFirst()
                .orElse(CENTURY);
    }

    /** The first day of the unit that a day lies in. */
    LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case YEAR, DECADE, CENTURY -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), steps) * steps);
        };
    }

    /** @param start the first day of column 0 */
    int column(LocalDate start, LocalDate day) {
        return (int) (step.between(start, start(day)) / steps);
    }

    /** The days of a column. */
    Days days(LocalDate start, int column) {
        LocalDate first = start.plus((long) column * steps, step);
        return new Days(first, first.plus(steps, step).minusDays(1));
    }

    String label(LocalDate day) {
        return label.format(day);
    }

    /** "week", "10 years". */
    public String words() {
        return switch (this) {
            case DECADE -> "ten years";
            case CENTURY -> "hundred years";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }
}
