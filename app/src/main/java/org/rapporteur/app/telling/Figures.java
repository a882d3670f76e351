package org.rapporteur.app.telling;

import java.util.List;
import java.util.Locale;
import org.rapporteur.register.Days;

/** Figures as people read them. */
public final class Figures {
    private Figures() {}

    /** "1 report", "3,415 reports". */
    public static String count(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** "3,415". */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** "2018-10-17", "2018-10", "2018" or, for other intervals, the first and the last day with a slash between. */
    public static String days(Days days) {
        String first = days.first().toString();
        String last = days.last().toString();
        for (String whole : List.of(first, first.substring(0, 7), first.substring(0, 4))) {
            if (Days.of(whole).filter(days::equals).isPresent()) {
                return whole;
            }
        }
        return first + "/" + last;
    }
}
