package org.rapporteur.app.cli;

import java.util.Locale;

/** Figures as people read them. */
final class Figures {
    private Figures() {}

    /** "1 report", "3,415 reports". */
    static String count(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** "3,415". */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
