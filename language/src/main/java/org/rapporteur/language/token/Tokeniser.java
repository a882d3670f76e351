package org.rapporteur.language.token;

import java.util.List;
import org.rapporteur.language.text.Span;

/**
 * Cuts a paragraph into tokens as the UD English treebanks do: clitics ("do n't", "Syria 's") and hyphens ("US - backed")
 * stand alone, abbreviations keep their stop, addresses, figures and dates stay whole. One pass, each char looked at a
 * bounded number of times.
 */
final class Tokeniser {
    /** A longer run of letters is cut: it is no word, and what reads words is not made for it. */
    private static final int LONGEST_WORD = 200;

    private final String text;
    private final int end;
    private final List<Span> tokens;
    private final Abbreviations abbreviations;
    private int at;

    private Tokeniser(String text, Span block, Abbreviations abbreviations, List<Span> tokens) {
        this.text = text;
        this.at = block.start();
        this.end = block.end();
        this.abbreviations = abbreviations;
        this.tokens = tokens;
    }

    /** Adds the tokens of the block to {@code tokens}. */
    static void tokenise(String text, Span block, Abbreviations abbreviations, List<Span> tokens) {
        new Tokeniser(text, block, abbreviations, tokens).run(block);
    }

    private void run(Span block) {
        listNumber(block);
        while (at < end) {
            char c = text.charAt(at);
            if (Letters.isSpace(c)) {
                at++;
            } else {
                next(c);
            }
        }
    }

    private void next(char c) {
        int address = Addresses.end(text, at, end);
        if (address > at) {
            emit(address);
        } else if (Figures.begins(text, at, end)) {
            figure();
        } else if (Letters.isWord(text.codePointAt(at))) {
            word();
        } else if (Letters.isApostrophe(c) && clitic() > at) {
            emit(clitic());
        } else {
            emit(Marks.end(text, at, end));
        }
    }

    private void emit(int to) {
        tokens.add(new Span(at, to));
        at = to;
    }

    /** "1." at the beginning of a paragraph is the number of an item, not a sentence. */
    private void listNumber(Span block) {
        int to = block.start();
        while (to < end && to - block.start() < 2 && Letters.isFigure(text.charAt(to))) {
            to++;
        }
        if (to > block.start() && to + 1 < end && text.charAt(to) == '.' && Letters.isSpace(text.charAt(to + 1))) {
            emit(to + 1);
        }
    }

    private void figure() {
        int to = Figures.end(text, at, end);
        int unit = Figures.unitEnd(text, to, end);
        emit(to);
        if (unit > to) {
            emit(unit);
        }
    }

    private void word() {
        int to = wordEnd(at);
        if (to < end && text.charAt(to) == '.') {
            int stop = Stops.end(text, at, to, end, abbreviations);
            if (stop > to) {
                emit(stop);
                return;
            }
        }
        if (to < end && text.charAt(to) == '$' && to - at <= 2) {
            emit(to + 1);
            return;
        }
        to = Hyphens.end(text, at, to, end);
        for (int cut : Contractions.cuts(text, at, to)) {
            emit(cut);
        }
        emit(to);
    }

    /** The end of a run of letters, with apostrophes and "&amp;" between letters. */
    private int wordEnd(int from) {
        int to = from;
        while (to < end && to - from < LONGEST_WORD) {
            int codePoint = text.codePointAt(to);
            if (Letters.isWord(codePoint)) {
                to = Math.min(end, to + Character.charCount(codePoint));
            } else if (joins(to, from)) {
                to++;
            } else {
                break;
            }
        }
        return to;
    }

    private boolean joins(int middle, int from) {
        if (middle + 1 >= end || middle == from) {
            return false;
        }
        char c = text.charAt(middle);
        char before = text.charAt(middle - 1);
        char after = text.charAt(middle + 1);
        if (Letters.isApostrophe(c)) {
            return Letters.isWord(before) && Letters.isWord(after);
        }
        return c == '&' && Character.isUpperCase(before) && Character.isUpperCase(after);
    }

    /** "'s" and its like where something that is no word stands before them, as in "(Iran)'s"; and "'90s". */
    private int clitic() {
        int to = at + 1;
        while (to < end && to - at < 5 && Letters.isWord(text.charAt(to))) {
            to++;
        }
        boolean glued = at > 0 && !Letters.isSpace(text.charAt(at - 1)) && !Letters.isOpening(text.charAt(at - 1));
        if (glued && Contractions.isClitic(text, at, to)) {
            return to;
        }
        boolean decade = to - at >= 3 && Letters.isFigure(text.charAt(at + 1)) && Letters.isFigure(text.charAt(at + 2));
        return !glued && decade && to - at <= 4 ? to : at;
    }
}
