package org.rapporteur.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.rapporteur.register.Days;

/** A time that a person writes, as a day or to the second; in UTC. */
final class Moment {
    private Moment() {}

    /** The first instant of it. */
    static Instant first(String option, String written) {
        return of(
                option,
                written,
                days -> days.first().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** The last instant of it: "2026-05-31" is the end of that day. */
    static Instant last(String option, String written) {
        return of(option, written, days -> after(days.last()).minusMillis(1));
    }

    private static Instant after(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Instant of(String option, String written, Function<Days, Instant> end) {
        return Days.of(written).map(end).orElseGet(() -> instant(option, written));
    }

    private static Instant instant(String option, String written) {
        try {
            return Instant.parse(written);
        } catch (DateTimeParseException notOne) {
            throw new UsageException(
                    option + " is '" + written + "', which is no time", "Write 2026-05-31 or 2026-05-31T09:30:00Z");
        }
    }
}
