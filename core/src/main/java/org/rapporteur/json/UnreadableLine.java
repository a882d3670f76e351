package org.rapporteur.json;

import java.util.OptionalInt;

/** The line that stands in the output for an input that could not be read. */
public final class UnreadableLine {
    private UnreadableLine() {}

    /**
     * @param input the file or address as the user named it
     * @param line of that file, from 1; empty when the whole input is meant
     */
    public static String of(String input, OptionalInt line, String why, String mend) {
        return Line.of("unreadable", CodePoints.of(""), written -> {
            written.text("input", input);
            if (line.isPresent()) {
                written.number("line", line.getAsInt());
            } else {
                written.none("line");
            }
            written.text("why", why).text("mend", mend);
        });
    }
}
