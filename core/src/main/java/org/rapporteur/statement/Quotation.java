package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.language.text.Span;

/** A stretch of text in quotation marks, the marks included. */
record Quotation(Span span) {
    private static final Pattern SHORT_SENTENCE =
            Pattern.compile("[\"“„«]\\p{Lu}\\S*( \\p{Ll}\\S*){1,2}[.,!?][\"”“»]?");

    /** A quotation that never ends is a slip of the pen; it is cut at the end of its paragraph. */
    private static final int LONGEST = 3000;

    /** All quotations of a text, outermost only; English marks, curly or straight, and guillemets. */
    static List<Quotation> in(String text, List<Span> parts) {
        List<Quotation> found = new ArrayList<>();
        for (Span part : parts) {
            int at = part.start();
            while (at < part.end()) {
                char mark = text.charAt(at);
                if (mark == '“' || mark == '«' || mark == '„' || (mark == '"' && opens(text, at))) {
                    int end = end(text, at, part.end());
                    found.add(new Quotation(new Span(at, end)));
                    at = end;
                } else {
                    at++;
                }
            }
        }
        return found;
    }

    private static boolean opens(String text, int at) {
        return at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    }

    private static int end(String text, int start, int limit) {
        char open = text.charAt(start);
        int depth = 1;
        int last = Math.min(limit, start + LONGEST);
        for (int at = start + 1; at < last; at++) {
            char c = text.charAt(at);
            if (open == '“' && c == '“' && !startsParagraph(text, at)) {
                depth++;
            } else if (closes(open, c) && --depth == 0) {
                return at + 1;
            } else if (isParagraphEnd(text, at) && !continuesQuoted(text, at, open)) {
                return at;
            }
        }
        return last;
    }

    private static boolean closes(char open, char c) {
        return switch (open) {
            case '“' -> c == '”';
            case '„' -> c == '“' || c == '”';
            case '«' -> c == '»';
            default -> c == '"';
        };
    }

    private static boolean isParagraphEnd(String text, int at) {
        return text.charAt(at) == '\n';
    }

    /** A quotation over several paragraphs opens each of them anew and closes only the last. */
    private static boolean continuesQuoted(String text, int at, char open) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) == open;
    }

    private static boolean startsParagraph(String text, int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    /** A name, title or single expression in marks is no speech of its own; a short sentence with its stop is. */
    boolean isScare(String text) {
        String quoted = span.in(text).trim();
        return quoted.split("\\s+", -1).length < 4
                && !SHORT_SENTENCE.matcher(quoted).matches();
    }
}
