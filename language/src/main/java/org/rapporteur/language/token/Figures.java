package org.rapporteur.language.token;

import java.util.Locale;
import java.util.Set;

/** Numbers, times, dates and telephone numbers. */
final class Figures {
    private static final int LONGEST = 100;

    /** Written close to a number, but words of their own. */
    private static final Set<String> UNITS = Set.of(
            "k", "m", "bn", "mn", "km", "cm", "mm", "kg", "g", "mg", "lb", "lbs", "ft", "mph", "kph", "kmh", "am", "pm",
            "hrs", "hr", "min", "mins", "sec", "secs", "yr", "yrs", "mb", "gb", "tb", "mw", "kw", "gw", "ghz", "mhz",
            "mi", "yd", "yds", "ha", "bps");

    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th", "s");

    private Figures() {}

    /** A figure, also behind a stop (".5") or a sign ("+44"). */
    static boolean begins(String text, int at, int end) {
        char c = text.charAt(at);
        if (Letters.isFigure(c)) {
            return true;
        }
        boolean follows = at + 1 < end && Letters.isFigure(text.charAt(at + 1));
        boolean free = at == 0 || (!Letters.isWord(text.charAt(at - 1)) && text.charAt(at - 1) != '.');
        return follows && free && (c == '.' || c == '+');
    }

    static int end(String text, int from, int end) {
        int to = from + 1;
        int hyphens = 0;
        while (to < end && to - from < LONGEST) {
            char c = text.charAt(to);
            boolean between =
                    to + 1 < end && Letters.isFigure(text.charAt(to + 1)) && Letters.isFigure(text.charAt(to - 1));
            if (Letters.isFigure(c) || (between && (c == '.' || c == ',' || c == ':' || c == '/'))) {
                to++;
            } else if (between && c == '-' && (hyphens > 0 || isGrouped(text, to, end))) {
                hyphens++;
                to++;
            } else {
                break;
            }
        }
        return withLetters(text, from, to, end);
    }

    /** A second hyphen follows, or it is a telephone number: "5-10" is two numbers, "11-20-2000" and "345-9945" are one. */
    private static boolean isGrouped(String text, int hyphen, int end) {
        int to = hyphen + 1;
        while (to < end && to - hyphen < 12 && Letters.isFigure(text.charAt(to))) {
            to++;
        }
        boolean another = to + 1 < end && text.charAt(to) == '-' && Letters.isFigure(text.charAt(to + 1));
        int before = hyphen;
        while (before > 0 && hyphen - before < 5 && Letters.isFigure(text.charAt(before - 1))) {
            before--;
        }
        return another || (hyphen - before == 3 && to - hyphen == 5);
    }

    /** "20th", "1990s" and "4A" are one token; "5km" is two. */
    private static int withLetters(String text, int from, int to, int end) {
        int letters = lettersEnd(text, to, end);
        if (letters == to) {
            boolean decade =
                    to - from >= 2 && letters + 1 < end && text.charAt(to) == '\'' && text.charAt(to + 1) == 's';
            return decade && (to + 2 >= end || !Letters.isWord(text.charAt(to + 2))) ? to + 2 : to;
        }
        String written = text.substring(to, letters).toLowerCase(Locale.ROOT);
        return UNITS.contains(written) && !ENDINGS.contains(written) ? to : letters;
    }

    /** The end of a unit that begins at {@code from}, or {@code from}. */
    static int unitEnd(String text, int from, int end) {
        return lettersEnd(text, from, end);
    }

    private static int lettersEnd(String text, int from, int end) {
        int to = from;
        while (to < end && to - from < LONGEST && Letters.isWord(text.charAt(to))) {
            to++;
        }
        return to;
    }
}
