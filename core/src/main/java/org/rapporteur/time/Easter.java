package org.rapporteur.time;

import java.time.LocalDate;

/** Easter Sunday of the western churches. */
final class Easter {
    private Easter() {}

    /** By the Gregorian computus: the Sunday after the first full moon of spring. */
    static LocalDate of(int year) {
        int moonYear = year % 19;
        int century = year / 100;
        int skippedLeaps = century / 4;
        int moonDrift = (8 * century + 13) / 25;
        int epact = (century - skippedLeaps - moonDrift + 19 * moonYear + 15) % 30;
        int fullMoon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - moonYear) / 11));
        int weekday = (year + year / 4 + fullMoon + 2 - century + skippedLeaps) % 7;
        int fromMarch = fullMoon - weekday;
        return LocalDate.of(year, 3, 28).plusDays(fromMarch);
    }
}
