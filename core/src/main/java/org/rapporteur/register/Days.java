package org.rapporteur.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From a first to a last day, both included: "in October 2018" is all of its days. */
public record Days(LocalDate first, LocalDate last) implements Comparable<Days> {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?(?:T.*)?[~?%]?");
    private static final Comparator<Days> ORDER =
            Comparator.comparing(Days::first).thenComparing(Days::last);

    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Days run forward, but these run from " + first + " to " + last);
        }
    }

    public static Days of(LocalDate day) {
        return new Days(day, day);
    }

    /**
     * The days of an EDTF date or interval; empty for one without a year or with an open end. A season counts as its
     * whole year, since it falls differently on the two halves of the earth.
     */
    public static Optional<Days> of(String edtf) {
        String[] ends = edtf.split("/", -1);
        if (ends.length > 2) {
            return Optional.empty();
        }
        Optional<Days> from = date(ends[0]);
        Optional<Days> to = date(ends[ends.length - 1]);
        return from.flatMap(first -> to.filter(last -> !last.last().isBefore(first.first()))
                .map(last -> new Days(first.first(), last.last())));
    }

    private static Optional<Days> date(String edtf) {
        Matcher date = DATE.matcher(edtf);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(date.group(1));
            int month = date.group(2) == null ? 0 : Integer.parseInt(date.group(2));
            if (month == 0 || month > 12) {
                return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            if (date.group(3) == null) {
                YearMonth whole = YearMonth.of(year, month);
                return Optional.of(new Days(whole.atDay(1), whole.atEndOfMonth()));
            }
            return Optional.of(of(LocalDate.of(year, month, Integer.parseInt(date.group(3)))));
        } catch (DateTimeException e) {
            return Optional.empty(); // the 31st of June is no day
        }
    }

    /** Whether at least one of these days is not before {@code since} and not after {@code until}. */
    public boolean touch(Optional<LocalDate> since, Optional<LocalDate> until) {
        return since.map(day -> !last.isBefore(day)).orElse(true)
                && until.map(day -> !first.isAfter(day)).orElse(true);
    }

    /** "2018-10-17", or "2018-10-01/2018-10-31". */
    public String written() {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }

    @Override
    public int compareTo(Days other) {
        return ORDER.compare(this, other);
    }
}
