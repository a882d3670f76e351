package org.rapporteur.source;

/**
 * How sources are read.
 *
 * @param maxText the largest text that is read, in bytes of UTF-8; a larger one is refused before it is read
 */
public record SourceOptions(int maxText) {
    public static final SourceOptions DEFAULT = new SourceOptions(10_000_000);

    public SourceOptions {
        if (maxText < 1) {
            throw new IllegalArgumentException("The largest text has at least one byte, but this is " + maxText);
        }
    }

    /** The longest line of JSON Lines: letters of other scripts may be written as escapes of thrice their size. */
    int maxLine() {
        return (int) Math.min(Integer.MAX_VALUE - 16, 3L * maxText + 1_000_000);
    }
}
