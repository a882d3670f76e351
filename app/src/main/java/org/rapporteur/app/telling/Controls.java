package org.rapporteur.app.telling;

/** Signs that steer writing and are not seen; in a report they may hide what is said. */
public final class Controls {
    private Controls() {}

    /** Each becomes its code point between brackets, as ⟦202E⟧; line ends and tabs stay. */
    public static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isBidi(c) || (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r')) {
                visible.append(String.format("⟦%04X⟧", c));
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }

    /** Embeddings, overrides and isolates (Unicode Standard Annex 9); the harmless marks LRM, RLM and ALM are none of these. */
    private static boolean isBidi(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
