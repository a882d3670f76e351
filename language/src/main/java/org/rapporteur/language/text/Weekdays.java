package org.rapporteur.language.text;

import java.util.Locale;
import java.util.Set;

/** Names of days that stand without a preposition between a verb and what belongs to it: "called Wednesday for talks". */
public final class Weekdays {
    private static final Set<String> NAMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "yesterday",
            "today",
            "tomorrow",
            "tonight");

    private Weekdays() {}

    public static boolean isOne(Token word) {
        return NAMES.contains(word.form().toLowerCase(Locale.ROOT));
    }
}
