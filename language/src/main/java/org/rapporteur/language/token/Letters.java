package org.rapporteur.language.token;

/** The kinds of characters that tokens are made of. */
final class Letters {
    private Letters() {}

    /** White space, control characters and marks of direction: they part tokens and belong to none. */
    static boolean isSpace(char c) {
        if (c <= ' ') {
            return true;
        }
        if (c < 0x7F) {
            return false;
        }
        return c <= 0xA0
                || (c >= 0x2000 && c <= 0x200B)
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x2028 && c <= 0x202F)
                || (c >= 0x205F && c <= 0x206F)
                || c == 0x1680
                || c == 0x3000
                || c == 0xFEFF;
    }

    /** Whether a word may hold it: letters, figures, marks above and below, joiners and soft hyphens. */
    static boolean isWord(int codePoint) {
        if (codePoint < 128) {
            return isFigure(codePoint)
                    || (codePoint >= 'a' && codePoint <= 'z')
                    || (codePoint >= 'A' && codePoint <= 'Z')
                    || codePoint == '_';
        }
        if (Character.isLetterOrDigit(codePoint) || codePoint == 0xAD || codePoint == 0x200C || codePoint == 0x200D) {
            return true;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isFigure(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '`' || c == '\u2018' || c == '\u02BB';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static boolean isDash(char c) {
        return isHyphen(c) || (c >= '\u2012' && c <= '\u2015');
    }

    /** Quotation marks of all kinds, also those that may be apostrophes. */
    static boolean isQuote(char c) {
        return c == '"'
                || c == '\''
                || (c >= '\u2018' && c <= '\u201F')
                || c == '\u00AB'
                || c == '\u00BB'
                || c == '`'
                || c == '\u2039'
                || c == '\u203A';
    }

    static boolean isOpening(char c) {
        return c == '(' || c == '[' || c == '{' || c == '\u201C' || c == '\u2018' || c == '\u00AB' || c == '\u201E';
    }

    static boolean isClosing(char c) {
        return c == ')' || c == ']' || c == '}' || c == '\u201D' || c == '\u2019' || c == '\u00BB';
    }
}
