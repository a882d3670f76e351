package org.rapporteur.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.language.text.Span;
import org.rapporteur.time.Meaning.Calendar;
import org.rapporteur.time.Meaning.Hour;
import org.rapporteur.time.Meaning.Relative;

/** Joins neighbours: an open date takes the year of the one after it ("August and September 1950"), "from … to" is a range. */
final class Links {
    private static final Pattern LIST = Pattern.compile(
            "[\\s\u00a0]*(?:,|and|or|to|until|till|through|-|–|—|/|,[\\s\u00a0]*and|and[\\s\u00a0]+by)[\\s\u00a0]*(?:the[\\s\u00a0]*)?");
    private static final Pattern RANGE = Pattern.compile("[\\s\u00a0]*(?:to|until|till|through|-|–|—)[\\s\u00a0]*");
    private static final Pattern AND = Pattern.compile("[\\s\u00a0]*and[\\s\u00a0]*");
    private static final Pattern BESIDE =
            Pattern.compile("[\\s\u00a0]*(?:,|on|at|,[\\s\u00a0]*on)?[\\s\u00a0]*(?:the[\\s\u00a0]*)?");
    private static final int SIGHT = 12;

    private Links() {}

    static List<Found> join(List<Found> found, String text) {
        List<Found> joined = withHours(found, text);
        for (int at = joined.size() - 2; at >= 0; at--) {
            Found one = joined.get(at);
            Found next = joined.get(at + 1);
            String between = text.substring(one.span().end(), next.span().start());
            if (between.length() > SIGHT) {
                continue;
            }
            if (LIST.matcher(between).matches()) {
                one = withYearOf(next, one);
            }
            boolean isBetween = AND.matcher(between).matches()
                    && isAfterBetween(text, one.span().start());
            joined.set(at, RANGE.matcher(between).matches() || isBetween ? one.asLinked() : one);
        }
        return joined;
    }

    /** "5:30 p.m. on Monday" and "Monday at 5:30 p.m." are one expression each. */
    private static List<Found> withHours(List<Found> found, String text) {
        List<Found> joined = new ArrayList<>();
        for (Found next : found) {
            Optional<Found> merged =
                    joined.isEmpty() ? Optional.empty() : merged(joined.get(joined.size() - 1), next, text);
            if (merged.isPresent()) {
                joined.set(joined.size() - 1, merged.get());
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static Optional<Found> merged(Found one, Found next, String text) {
        if (!BESIDE.matcher(text.substring(one.span().end(), next.span().start()))
                .matches()) {
            return Optional.empty();
        }
        Span both = new Span(one.span().start(), next.span().end());
        if (one.meaning() instanceof Hour hour && isDay(next.meaning())) {
            return Optional.of(new Found(both, hour.of(next.meaning()), next.linked()));
        }
        if (next.meaning() instanceof Hour hour && isDay(one.meaning())) {
            return Optional.of(new Found(both, hour.of(one.meaning()), next.linked()));
        }
        return Optional.empty();
    }

    private static boolean isDay(Meaning meaning) {
        return meaning instanceof Relative
                || (meaning instanceof Calendar calendar
                        && calendar.point().day() != 0
                        && calendar.tail().isEmpty());
    }

    private static Found withYearOf(Found next, Found one) {
        if (one.meaning() instanceof Calendar first
                && next.meaning() instanceof Calendar second
                && !first.point().hasYear()
                && second.point().hasYear()) {
            Point dated = first.point().withYear(yearBefore(first, second));
            return new Found(one.span(), new Calendar(dated, first.tail()), one.linked());
        }
        return one;
    }

    /** "November and January 2005" begins in 2004. */
    private static int yearBefore(Calendar first, Calendar second) {
        boolean turns = second.point().month() != 0
                && first.point().month() > second.point().month();
        return turns && second.point().year() != 1
                ? second.point().year() - 1
                : second.point().year();
    }

    private static boolean isAfterBetween(String text, int start) {
        return text.substring(Math.max(0, start - SIGHT), start)
                .toLowerCase(Locale.ROOT)
                .matches(".*\\bbetween[\\s\u00a0]+(?:the[\\s\u00a0]+)?");
    }
}
