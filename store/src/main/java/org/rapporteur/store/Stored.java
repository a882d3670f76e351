package org.rapporteur.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Values as they stand in columns. The whole record stands in table {@code line}, where JSON escapes what is odd. */
final class Stored {
    /** All of one length, so that their order as text is their order in time. */
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Stored() {}

    /** PostgreSQL keeps no character NUL; the sign for "not a character" takes its place, so that offsets stay. */
    static String of(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', '\ufffd');
    }

    static String of(Instant instant) {
        return INSTANT.format(instant);
    }
}
