package org.rapporteur.app.telling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.register.Days;

/** Times that people write, as a day, a month, a year, or to the second; in UTC. Empty for what is no time. */
public final class Moments {
    private Moments() {}

    /** The first instant of it. */
    public static Optional<Instant> first(String written) {
        return of(written, days -> days.first().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** The last instant of it: "2026-05-31" is the end of that day. */
    public static Optional<Instant> last(String written) {
        return of(written, days -> after(days.last()).minusMillis(1));
    }

    private static Instant after(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Optional<Instant> of(String written, Function<Days, Instant> end) {
        // An instant is looked for first: it begins with a day, which would be taken for all of it.
        return instant(written).or(() -> Days.of(written).map(end));
    }

    private static Optional<Instant> instant(String written) {
        try {
            return Optional.of(Instant.parse(written));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }
}
