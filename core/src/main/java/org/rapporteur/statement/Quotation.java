package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.language.text.Span;

/** A stretch of text in quotation marks, the marks included. */
record Quotation(Span span) {
    private static final Pattern SHORT_SENTENCE =
            Pattern.compile("(?:[\"“„«]|''|``)\\p{Lu}\\S*( \\p{Ll}\\S*){1,2}[.,!?](?:[\"”“»]|'')?");

    /** Words with capitals, two at least, and between them short words without. */
    private static final Pattern TITLE =
            Pattern.compile("\\W{1,2}\\p{Lu}\\S*(?:\\s(?:\\p{Lu}\\S*|\\p{Ll}{1,4}|\\d+))*\\s\\p{Lu}\\S*");

    /** A quotation that never ends is a slip of the pen; it is cut at the end of its paragraph. */
    private static final int LONGEST = 3000;

    /** All quotations of a text, outermost only; English marks, curly, straight or typed as two apostrophes, and guillemets. */
    static List<Quotation> in(String text, List<Span> parts) {
        List<Quotation> found = new ArrayList<>();
        for (Span part : parts) {
            int at = part.start();
            while (at < part.end()) {
                String mark = opening(text, at);
                if (mark.isEmpty()) {
                    at++;
                } else {
                    int end = end(text, at, mark, part.end());
                    found.add(new Quotation(new Span(at, end)));
                    at = end;
                }
            }
        }
        return found;
    }

    /** The opening mark that stands at {@code at}; empty when none does. */
    private static String opening(String text, int at) {
        char c = text.charAt(at);
        if (c == '“' || c == '«' || c == '„' || (c == '"' && opens(text, at + 1))) {
            return String.valueOf(c);
        }
        boolean twice = at + 1 < text.length() && c == text.charAt(at + 1);
        boolean apart = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        return twice && (c == '\'' || c == '`') && apart && opens(text, at + 2) ? "" + c + c : "";
    }

    /** Whether the word is an opening mark. */
    static boolean opens(String form) {
        return form.matches("[\"“„«]|''|``");
    }

    private static boolean opens(String text, int behind) {
        return behind < text.length() && !Character.isWhitespace(text.charAt(behind));
    }

    private static int end(String text, int start, String mark, int limit) {
        int depth = 1;
        int nested = 0;
        int last = Math.min(limit, start + LONGEST);
        for (int at = start + mark.length(); at < last; at++) {
            char c = text.charAt(at);
            if (mark.equals("\"") && c == '“' && opens(text, at + 1) && !isBehindWord(text, at)) {
                nested++;
            } else if (c == '”' && nested > 0) {
                nested--;
            } else if (mark.equals("“") && c == '“' && !startsParagraph(text, at) && !isBehindWord(text, at)) {
                depth++;
            } else if (closes(mark, text, at) && --depth == 0) {
                return Math.min(last, at + mark.length());
            } else if (isParagraphEnd(text, at) && !continuesQuoted(text, at, mark)) {
                return at;
            }
        }
        return last;
    }

    /** English marks are often mixed: a straight one closes a curly one, and a curly one may be turned the wrong way. */
    private static boolean closes(String mark, String text, int at) {
        char c = text.charAt(at);
        return switch (mark) {
            case "“" -> c == '”' || ((c == '"' || c == '“') && isBehindWord(text, at));
            case "„" -> c == '“' || c == '”';
            case "«" -> c == '»';
            case "\"" -> c == '"' || (c == '”' && isBehindWord(text, at));
            default -> text.startsWith("''", at);
        };
    }

    private static boolean isBehindWord(String text, int at) {
        boolean space = Character.isWhitespace(text.charAt(at - 1));
        boolean word = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return !space && !word;
    }

    private static boolean isParagraphEnd(String text, int at) {
        return text.charAt(at) == '\n';
    }

    /** A quotation over several paragraphs opens each of them anew and closes only the last. */
    private static boolean continuesQuoted(String text, int at, String mark) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return text.startsWith(mark, next);
    }

    private static boolean startsParagraph(String text, int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    /** Whether there is nothing but space, hard spaces included. */
    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> isSpace((char) c));
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The words without the closing mark and what it closes off. */
    Span inner() {
        return new Span(span.start(), Math.max(span.start(), span.end() - 1));
    }

    /** A name, title or single expression in marks is no speech of its own; a short sentence with its stop is. */
    boolean isScare(String text) {
        String quoted = span.in(text).trim();
        return isTitle(quoted)
                || (quoted.split("\\s+", -1).length < 4
                        && !SHORT_SENTENCE.matcher(quoted).matches());
    }

    /** "The Long Winter of the Valley": capitals on all longer words, and no stop before the closing mark. */
    private static boolean isTitle(String quoted) {
        boolean closed = quoted.matches("(?s).*[^.,!?…—–-]\\W") && !quoted.matches("(?s).*[.,!?…—–-]\\W{1,2}");
        return closed && TITLE.matcher(quoted).matches();
    }
}
