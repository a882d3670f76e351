package org.rapporteur.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/**
 * A year, month or day, as precise as the text is; what is not told is 0, years before our era are negative (-479 is 479
 * BC). A month may stand without its year.
 */
record Point(int year, int month, int day) {
    Point {
        if (month < 0 || month > 12 || day < 0 || day > 31) {
            throw new IllegalArgumentException("No such date: " + year + "-" + month + "-" + day);
        }
    }

    static Point of(LocalDate date) {
        return new Point(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    static Point ofYear(int year) {
        return new Point(year, 0, 0);
    }

    Point withYear(int newYear) {
        return new Point(newYear, month, day);
    }

    boolean hasYear() {
        return year != 0;
    }

    /** The day, when all of it is told and the calendar has it. */
    Optional<LocalDate> date() {
        if (year <= 0 || month == 0 || day == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // 30 February: the text errs, and what it says is kept as it is
        }
    }

    /** As {@code 2018-10-17}, {@code 2018-10}, {@code 2018}, {@code XXXX-10-17} or {@code BC0479-06}. */
    String timex() {
        String years = year == 0
                ? "XXXX"
                : year < 0 ? String.format(Locale.ROOT, "BC%04d", -year) : String.format(Locale.ROOT, "%04d", year);
        if (month == 0) {
            return years;
        }
        String months = String.format(Locale.ROOT, "%s-%02d", years, month);
        return day == 0 ? months : String.format(Locale.ROOT, "%s-%02d", months, day);
    }

    static String week(LocalDate date) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                date.get(IsoFields.WEEK_BASED_YEAR),
                date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
