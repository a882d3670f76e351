package org.rapporteur.language.token;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.text.Span;

/**
 * Cuts a text into paragraphs. A blank line ends one; a single line end does too, unless the line was only wrapped: the
 * next word would not have fitted, or goes on in lower case.
 */
final class Blocks {
    /** Lines wrapped by a program or a typist are no longer than this. */
    private static final int WIDEST = 100;

    private static final int NARROWEST = 40;

    private final String text;
    private final List<Span> blocks = new ArrayList<>();
    private final List<Span> lines = new ArrayList<>();

    /** The number of the latest item of a numbered list between two blank lines. */
    private int item;

    private Blocks(String text) {
        this.text = text;
    }

    static List<Span> of(String text, Span part) {
        Blocks blocks = new Blocks(text);
        blocks.read(part);
        return blocks.blocks;
    }

    private void read(Span part) {
        int start = part.start();
        while (start < part.end()) {
            int end = lineEnd(start, part.end());
            Span line = trimmed(start, end);
            if (line.length() == 0) {
                join();
            } else {
                lines.add(line);
            }
            start = end + 1;
        }
        join();
    }

    private int lineEnd(int start, int limit) {
        int end = start;
        while (end < limit && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end < limit && text.charAt(end) == '\r' && end + 1 < limit && text.charAt(end + 1) == '\n'
                ? end + 1
                : end;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000B';
    }

    private Span trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Letters.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Letters.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** Joins the lines between two blank ones to paragraphs. */
    private void join() {
        int width = lines.stream().mapToInt(Span::length).max().orElse(0);
        int first = 0;
        item = 0;
        for (int line = 0; line < lines.size(); line++) {
            item = isNextItem(lines.get(line)) ? item + 1 : item;
            if (line + 1 == lines.size() || !isWrapped(lines.get(line), lines.get(line + 1), width)) {
                blocks.add(new Span(lines.get(first).start(), lines.get(line).end()));
                first = line + 1;
            }
        }
        lines.clear();
    }

    private boolean isWrapped(Span line, Span next, int width) {
        char last = text.charAt(line.end() - 1);
        boolean full = width >= NARROWEST && width <= WIDEST && line.length() + 1 + firstWord(next) > width;
        if (beginsItem(next) || (isNextItem(next) && (item > 0 || !full))) {
            return false;
        }
        if (Character.isLowerCase(text.charAt(next.start()))) {
            return true;
        }
        return full && last != ':';
    }

    private boolean beginsItem(Span line) {
        char first = text.charAt(line.start());
        boolean bullet =
                first == '\u2022' || first == '*' || first == '\u25CF' || first == '\u25AA' || first == '\u00B7';
        boolean dash = Letters.isDash(first) && line.length() > 1 && Letters.isSpace(text.charAt(line.start() + 1));
        return bullet || dash || first == '#' || first == '|';
    }

    /** "1." or "1)", then "2." and so on; any other number may have come to the start of its line by wrapping. */
    private boolean isNextItem(Span line) {
        String number = String.valueOf(item + 1);
        int mark = line.start() + number.length();
        return text.startsWith(number, line.start())
                && mark + 1 < line.end()
                && (text.charAt(mark) == '.' || text.charAt(mark) == ')')
                && Letters.isSpace(text.charAt(mark + 1));
    }

    private int firstWord(Span line) {
        int end = line.start();
        while (end < line.end() && !Letters.isSpace(text.charAt(end))) {
            end++;
        }
        return end - line.start();
    }
}
