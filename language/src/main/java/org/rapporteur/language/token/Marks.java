package org.rapporteur.language.token;

/** Punctuation and symbols: runs of the same stop or dash and rows of any other mark are one token, all else stands alone. */
final class Marks {
    /** Longer runs are cut. */
    private static final int LONGEST_RUN = 100;

    /** So many of the same mark are an ornament ("||||"), not one mark after the other. */
    private static final int SHORTEST_ROW = 4;

    private static final String EYES = ":;=8";
    private static final String MOUTHS = "()DPp/\\|[]oO";

    private Marks() {}

    static int end(String text, int from, int end) {
        char c = text.charAt(from);
        int face = face(text, from, end);
        if (face > from) {
            return face;
        }
        if (c == '!' || c == '?' || c == '.') {
            return run(text, from, end, ".!?");
        }
        if ("-=*_+#~<>".indexOf(c) >= 0) {
            return run(text, from, end, String.valueOf(c));
        }
        int row = row(text, from, end);
        if (row > from) {
            return row;
        }
        if ((c == '\'' || c == '`' || c == '\u2019' || c == '\u2018') && from + 1 < end && text.charAt(from + 1) == c) {
            return from + 2;
        }
        return picture(text, from, end);
    }

    private static int run(String text, int from, int end, String of) {
        int to = from + 1;
        while (to < end && to - from < LONGEST_RUN && of.indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return to;
    }

    /** The end of a row of the same character, or {@code from} where there are too few. */
    private static int row(String text, int from, int end) {
        int codePoint = text.codePointAt(from);
        int length = Character.charCount(codePoint);
        int to = from;
        while (to + length <= end && to + length - from <= LONGEST_RUN && text.codePointAt(to) == codePoint) {
            to += length;
        }
        return to - from >= SHORTEST_ROW * length ? to : from;
    }

    /** ":-)" and its like, where nothing follows that would make it something else. */
    private static int face(String text, int from, int end) {
        if (EYES.indexOf(text.charAt(from)) < 0 || (from > 0 && !Letters.isSpace(text.charAt(from - 1)))) {
            return from;
        }
        int mouth = from + 1 < end && text.charAt(from + 1) == '-' ? from + 2 : from + 1;
        boolean smiles = mouth < end && MOUTHS.indexOf(text.charAt(mouth)) >= 0;
        boolean alone = mouth + 1 >= end || Letters.isSpace(text.charAt(mouth + 1));
        return smiles && alone ? mouth + 1 : from;
    }

    /** One character, with the joiners and variants that make one picture of several. */
    private static int picture(String text, int from, int end) {
        int to = Math.min(end, from + Character.charCount(text.codePointAt(from)));
        while (to < end && to - from < LONGEST_RUN) {
            int codePoint = text.codePointAt(to);
            boolean variant = codePoint == 0xFE0F || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF);
            if (codePoint == 0x200D && to + 1 < end && !Letters.isSpace(text.charAt(to + 1))) {
                to += 1 + Character.charCount(text.codePointAt(to + 1));
            } else if (variant) {
                to += Character.charCount(codePoint);
            } else {
                break;
            }
        }
        return Math.min(end, to);
    }
}
