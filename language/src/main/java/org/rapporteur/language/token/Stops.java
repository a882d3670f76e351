package org.rapporteur.language.token;

/** Whether the stop after a word belongs to it. */
final class Stops {
    private static final int LONGEST_INITIALS = 12;

    private Stops() {}

    /** The end of the word with its stop, or {@code wordEnd} where the stop ends the sentence. */
    static int end(String text, int from, int wordEnd, int end, Abbreviations abbreviations) {
        int initials = initialsEnd(text, from, end);
        if (initials > wordEnd + 1) {
            return initials;
        }
        Abbreviations.Kind kind = abbreviations.kind(text, from, wordEnd + 1);
        boolean last = wordEnd + 1 >= end;
        boolean ellipsis = !last && text.charAt(wordEnd + 1) == '.';
        if (ellipsis || kind == Abbreviations.Kind.NONE) {
            return degree(text, from, wordEnd, end);
        }
        if (kind == Abbreviations.Kind.NUMBER) {
            return figureFollows(text, wordEnd + 1, end) ? wordEnd + 1 : wordEnd;
        }
        boolean pronoun = wordEnd - from == 1 && text.charAt(from) == 'I' && !initialFollows(text, wordEnd + 1, end);
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

    private static boolean figureFollows(String text, int from, int end) {
        int at = from;
        while (at < end && at - from < 3 && Letters.isSpace(text.charAt(at))) {
            at++;
        }
        return at < end && Letters.isFigure(text.charAt(at));
    }

    private static boolean initialFollows(String text, int from, int end) {
        int at = from < end && text.charAt(from) == ' ' ? from + 1 : from;
        return at + 1 < end && Character.isUpperCase(text.charAt(at)) && text.charAt(at + 1) == '.';
    }
}
