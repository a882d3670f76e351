package org.rapporteur.language.token;

import java.util.Set;

/** Whether the stop after a word belongs to it. */
final class Stops {
    private static final int LONGEST_INITIALS = 12;
    private static final int LONGEST_CODE = 20;
    private static final String ROMAN = "IVXLCM";
    private static final Set<String> LETTERS_OF_TWO =
            Set.of("Ch", "Dz", "Kh", "Ph", "Sh", "Th", "Ts", "Ya", "Ye", "Yo", "Yu", "Zh");

    private Stops() {}

    /** The end of the word with its stop, or {@code wordEnd} where the stop ends the sentence. */
    static int end(String text, int from, int wordEnd, int end, Abbreviations abbreviations) {
        int initials = initialsEnd(text, from, end);
        if (initials > wordEnd + 1) {
            return initials;
        }
        if (isInitialOfTwo(text, from, wordEnd)
                && (initialFollows(text, wordEnd + 1, end) || initialPrecedes(text, from))) {
            return wordEnd + 1;
        }
        Abbreviations.Kind kind = abbreviations.kind(text, from, wordEnd + 1);
        boolean last = wordEnd + 1 >= end;
        boolean ellipsis = !last && text.charAt(wordEnd + 1) == '.';
        if (ellipsis || kind == Abbreviations.Kind.NONE) {
            return degree(text, from, wordEnd, end);
        }
        if (kind == Abbreviations.Kind.NUMBER) {
            return numberFollows(text, wordEnd + 1, end) ? wordEnd + 1 : wordEnd;
        }
        boolean pronoun = wordEnd - from == 1
                && text.charAt(from) == 'I'
                && !initialFollows(text, wordEnd + 1, end)
                && !initialPrecedes(text, from);
        boolean closes = last && wordEnd - from > 1 && initials == from;
        return pronoun || closes ? wordEnd : wordEnd + 1;
    }

    /** "U.S.", "p.m.", "U.N": letters with a stop after each; the last may lack its stop. */
    private static int initialsEnd(String text, int from, int end) {
        int at = from;
        while (at + 1 < end
                && at - from < LONGEST_INITIALS
                && Character.isLetter(text.charAt(at))
                && text.charAt(at + 1) == '.'
                && (at + 2 >= end || text.charAt(at + 2) != '.')) {
            at += 2;
        }
        boolean oneMore = at > from && at < end && Character.isLetter(text.charAt(at));
        if (oneMore && (at + 1 >= end || !Letters.isWord(text.charAt(at + 1)))) {
            return at + 1;
        }
        return oneMore ? from : at;
    }

    /** "Ph.D." and "B.Sc.": two short parts, each with its stop. */
    private static int degree(String text, int from, int wordEnd, int end) {
        int to = wordEnd + 1;
        while (to < end && to - wordEnd <= 3 && Character.isLetter(text.charAt(to))) {
            to++;
        }
        boolean parts = wordEnd - from <= 3 && to - wordEnd > 1 && to < end && text.charAt(to) == '.';
        return parts && Character.isUpperCase(text.charAt(wordEnd + 1)) && Character.isUpperCase(text.charAt(from))
                ? to + 1
                : wordEnd;
    }

    /** "5", "II", "IT-07-88": figures, a Roman number, or a code of letters and figures. */
    private static boolean numberFollows(String text, int from, int end) {
        int at = from;
        while (at < end && at - from < 3 && Letters.isSpace(text.charAt(at))) {
            at++;
        }
        int to = at;
        boolean figure = false;
        boolean capitals = true;
        while (to < end && to - at < LONGEST_CODE && isOfCode(text.charAt(to))) {
            figure |= Letters.isFigure(text.charAt(to));
            capitals &= ROMAN.indexOf(text.charAt(to)) >= 0;
            to++;
        }
        return to > at && (figure || (capitals && (to - at > 1 || text.charAt(at) != 'I')));
    }

    private static boolean isOfCode(char c) {
        return Letters.isWord(c) || Letters.isHyphen(c) || c == '/';
    }

    /** "Yu. B. Zimin", "G. Kh. Popov": one letter of another script is two of ours. */
    private static boolean isInitialOfTwo(String text, int from, int to) {
        return to - from == 2 && LETTERS_OF_TWO.contains(text.substring(from, to));
    }

    private static boolean initialPrecedes(String text, int from) {
        int stop = from > 0 && text.charAt(from - 1) == ' ' ? from - 2 : from - 1;
        boolean initial = stop > 0 && text.charAt(stop) == '.' && Character.isUpperCase(text.charAt(stop - 1));
        return initial && (stop == 1 || !Letters.isWord(text.charAt(stop - 2)));
    }

    private static boolean initialFollows(String text, int from, int end) {
        int at = from < end && text.charAt(from) == ' ' ? from + 1 : from;
        return at + 1 < end && Character.isUpperCase(text.charAt(at)) && text.charAt(at + 1) == '.';
    }
}
