package org.rapporteur.app.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rapporteur.register.Days;
import org.rapporteur.register.Frequency;

/**
 * The days that a timeline shows.
 *
 * @param before how many dated findings lie before it, far from all others
 * @param after how many lie after it
 */
record Period(Days days, int before, int after) {
    /** No more than one finding in this many is left out. */
    private static final int RARE = 20;

    /**
     * From the first day to the last; where none is asked for, a few findings far from all others, without which the
     * picture is half as wide, stay outside.
     *
     * @param dated at least one, all with days
     */
    static Period of(List<Frequency> dated, Optional<LocalDate> since, Optional<LocalDate> until) {
        List<LocalDate> firsts = dated.stream()
                .flatMap(one -> Collections.nCopies(one.times(), first(one)).stream())
                .sorted()
                .toList();
        int from = 0;
        int to = firsts.size() - 1;
        int rare = firsts.size() / RARE;
        for (int at = 1; since.isEmpty() && at <= rare; at++) {
            if (width(firsts.get(at), firsts.get(to)) * 2 < width(firsts.get(from), firsts.get(to))) {
                from = at;
            }
        }
        for (int at = 1; until.isEmpty() && at <= rare; at++) {
            int last = firsts.size() - 1 - at;
            if (last > from
                    && width(firsts.get(from), firsts.get(last)) * 2 < width(firsts.get(from), firsts.get(to))) {
                to = last;
            }
        }
        LocalDate begin = since.orElse(firsts.get(from));
        LocalDate end = until.orElse(firsts.get(to));
        return new Period(new Days(begin, end.isBefore(begin) ? begin : end), from, firsts.size() - 1 - to);
    }

    private static LocalDate first(Frequency one) {
        return one.days().map(Days::first).orElseThrow();
    }

    private static long width(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
