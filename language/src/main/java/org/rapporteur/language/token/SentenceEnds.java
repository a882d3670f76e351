package org.rapporteur.language.token;

import java.util.List;
import org.rapporteur.language.text.Span;

/** Finds where sentences end among the tokens of a paragraph. */
final class SentenceEnds {
    /** No sentence has more tokens. */
    static final int LONGEST = Segmenter.LONGEST_SENTENCE;

    /** More quotation marks and brackets in a row do not close a sentence. */
    private static final int MOST_CLOSING = 8;

    private final String text;
    private final List<Span> tokens;
    private final Abbreviations abbreviations;
    private final Attributions attributions;

    SentenceEnds(String text, List<Span> tokens, Abbreviations abbreviations, Attributions attributions) {
        this.text = text;
        this.tokens = tokens;
        this.abbreviations = abbreviations;
        this.attributions = attributions;
    }

    /** The first token of the sentence after the one that begins with token {@code from}. */
    int next(int from) {
        int last = Math.min(tokens.size(), from + LONGEST);
        for (int token = from; token < last; token++) {
            if (ends(token, from)) {
                int after = closed(token + 1, last);
                if (after >= tokens.size() || begins(token, after)) {
                    return after;
                }
            }
        }
        return last < tokens.size() ? cut(from, last) : last;
    }

    /** Where a sentence that is too long is best cut: as late as possible, behind a semicolon, a comma, or at a space. */
    private int cut(int from, int last) {
        int best = last;
        for (int token = last; token > from + LONGEST / 2; token--) {
            if (parts(token) > parts(best)) {
                best = token;
            }
        }
        return best;
    }

    /** How well a cut before {@code token} parts what stands on both sides. */
    private int parts(int token) {
        Span before = tokens.get(token - 1);
        char mark = before.length() == 1 ? text.charAt(before.start()) : ' ';
        boolean spaced = before.end() < tokens.get(token).start();
        if (mark == ';') {
            return 3;
        }
        if (spaced && (mark == ',' || mark == ':' || mark == ')' || mark == '|')) {
            return 2;
        }
        return spaced ? 1 : 0;
    }

    private boolean ends(int token, int from) {
        Span span = tokens.get(token);
        char last = text.charAt(span.end() - 1);
        if (last == '!' || last == '?' || last == '\u2026') {
            return span.length() <= 100 && !Letters.isWord(text.charAt(span.start()));
        }
        if (last != '.') {
            return last == '\u3002' || last == '\u061F';
        }
        if (text.charAt(span.start()) == '.') {
            return true;
        }
        boolean listNumber = token == from && Letters.isFigure(text.charAt(span.start()));
        return !listNumber && mayEnd(abbreviations.kind(text, span.start(), span.end()));
    }

    private static boolean mayEnd(Abbreviations.Kind kind) {
        return kind == Abbreviations.Kind.OPEN || kind == Abbreviations.Kind.MONTH;
    }

    /** Past the quotation marks and brackets that close with the sentence. */
    private int closed(int from, int last) {
        int token = from;
        while (token < last && (isClosing(token) || isNote(token))) {
            token += isNote(token) ? 3 : 1;
        }
        return Math.min(token, last);
    }

    /** The number of a note, as "[6]" behind the stop. */
    private boolean isNote(int token) {
        return token + 2 < tokens.size()
                && text.charAt(tokens.get(token).start()) == '['
                && Letters.isFigure(text.charAt(tokens.get(token + 1).start()))
                && text.charAt(tokens.get(token + 2).start()) == ']';
    }

    private boolean isClosing(int token) {
        Span span = tokens.get(token);
        boolean spaced = tokens.get(token - 1).end() < span.start();
        if (span.length() > 2 || spaced) {
            return false;
        }
        return Letters.isClosing(text.charAt(span.start())) || (isPlainQuote(token) && isClosingQuote(token));
    }

    private boolean isPlainQuote(int token) {
        char c = text.charAt(tokens.get(token).start());
        return tokens.get(token).length() <= 2 && (c == '"' || c == '\'');
    }

    /** Whether a mark that may open or close stands before a space, or before others that close. */
    private boolean isClosingQuote(int token) {
        for (int at = token; at - token < MOST_CLOSING; at++) {
            if (at + 1 >= tokens.size()
                    || tokens.get(at + 1).start() > tokens.get(at).end()) {
                return true;
            }
            if (!isPlainQuote(at + 1)) {
                Span next = tokens.get(at + 1);
                return next.length() <= 2 && Letters.isClosing(text.charAt(next.start()));
            }
        }
        return false;
    }

    /** Whether a sentence begins at {@code token}, after the stop at {@code stop}. */
    private boolean begins(int stop, int token) {
        Span span = tokens.get(token);
        Span end = tokens.get(stop);
        int first = text.codePointAt(span.start());
        boolean spaced = tokens.get(token - 1).end() < span.start();
        boolean quoted = token > stop + 1;
        if (first == '.' || (quoted && asksOrShouts(stop) && attributions.begins(text, tokens, token))) {
            return false;
        }
        if (end.length() > 1 && Letters.isWord(text.charAt(end.start()))) {
            boolean starts = quotes(stop + 1, token) || abbreviations.isStarter(text, span.start(), span.end());
            return spaced && starts && Character.isUpperCase(first);
        }
        if (Character.isLowerCase(first)) {
            return spaced && !quoted && closesWord(stop);
        }
        if (first == ',' || first == ';' || first == ':' || first == ')' || Letters.isDash((char) first)) {
            return false;
        }
        return spaced || quoted || (Character.isUpperCase(first) && isWritten(token));
    }

    /** Whether a quotation ends with the tokens {@code [from, to)}; a bracket that closes says nothing of the sentence. */
    private boolean quotes(int from, int to) {
        for (int token = from; token < to; token++) {
            if (Letters.isQuote(text.charAt(tokens.get(token).start()))) {
                return true;
            }
        }
        return false;
    }

    private boolean asksOrShouts(int stop) {
        char mark = text.charAt(tokens.get(stop).end() - 1);
        return mark == '?' || mark == '!';
    }

    /** A stop or question mark after a word, so that what follows is a sentence even in lower case. */
    private boolean closesWord(int stop) {
        char mark = text.charAt(tokens.get(stop).start());
        boolean single = tokens.get(stop).length() == 1 && (mark == '.' || mark == '?');
        return single && stop > 0 && isLongWord(stop - 1);
    }

    private boolean isLongWord(int token) {
        Span span = tokens.get(token);
        return span.length() > 1 && Letters.isWord(text.charAt(span.end() - 1));
    }

    /** Whether it is a word with a capital, as after a forgotten space, and no ending as in "FILE.DOC". */
    private boolean isWritten(int token) {
        Span span = tokens.get(token);
        return span.length() > 1 && Character.isLowerCase(text.charAt(span.start() + 1));
    }
}
