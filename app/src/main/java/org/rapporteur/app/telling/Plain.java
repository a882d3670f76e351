package org.rapporteur.app.telling;

import java.lang.Character.UnicodeScript;

/** Words of reports made fit for a terminal: on one line, without signs that would steer it. */
public final class Plain {
    private Plain() {}

    /** White space becomes one blank; control signs and those that turn the direction of writing go. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            } else if (!Character.isISOControl(c) && !isUnseen(c)) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString().strip();
    }

    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.PRIVATE_USE || type == Character.UNASSIGNED;
    }

    /** How many columns of a terminal the words take. */
    public static int width(String text) {
        return text.codePoints().map(Plain::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        if (c < 0x1100) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL
                || (c >= 0xFF01 && c <= 0xFF60)
                || (c >= 0x1F300 && c <= 0x1FAFF);
    }

    /** At most {@code width} columns, "…" in place of what is left out. */
    public static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 1;
        for (int c : text.codePoints().toArray()) {
            used += width(c);
            if (used > width) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.toString().stripTrailing() + "…";
    }
}
