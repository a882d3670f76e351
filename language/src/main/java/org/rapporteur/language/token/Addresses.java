package org.rapporteur.language.token;

import java.util.Locale;
import java.util.Set;

/** Addresses on the web and of mail. */
final class Addresses {
    private static final int LONGEST = Segmenter.LONGEST_TOKEN;

    /** A mail address or a name of a host is looked for only so far. */
    private static final int LONGEST_NAME = 100;

    private static final Set<String> HOSTS = Set.of(
            "com", "org", "net", "gov", "edu", "info", "int", "mil", "biz", "co", "uk", "de", "fr", "eu", "ch", "ru",
            "sy", "iq", "ir", "il", "lb", "tr", "sa", "ae", "qa", "eg", "tv", "io", "me");

    private Addresses() {}

    /** The end of an address that begins at {@code from}, or {@code from} where none does. */
    static int end(String text, int from, int end) {
        if (from > 0 && Letters.isWord(text.charAt(from - 1))) {
            return from;
        }
        if (text.startsWith("http://", from)
                || text.startsWith("https://", from)
                || text.startsWith("www.", from)
                || text.startsWith("ftp://", from)
                || text.startsWith("mailto:", from)) {
            return trimmed(text, from, run(text, from, end, LONGEST));
        }
        return Letters.isWord(text.codePointAt(from)) ? named(text, from, end) : handle(text, from, end);
    }

    private static int run(String text, int from, int end, int longest) {
        int to = from;
        while (to < end
                && to - from < longest
                && !Letters.isSpace(text.charAt(to))
                && "<>\"\u201C\u201D".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        boolean halved = to < end && to > from && Character.isSurrogatePair(text.charAt(to - 1), text.charAt(to));
        return halved ? to - 1 : to;
    }

    /** Without the punctuation of the sentence. */
    private static int trimmed(String text, int from, int to) {
        int trimmed = to;
        while (trimmed > from + 1 && ".,;:!?'\u2019)]}".indexOf(text.charAt(trimmed - 1)) >= 0) {
            trimmed--;
        }
        return trimmed;
    }

    /** A mail address or the name of a host: letters, figures and stops in a row, and for mail one "@" among them. */
    private static int named(String text, int from, int end) {
        int to = from;
        boolean mail = false;
        int lastStop = -1;
        while (to < end
                && to - from < LONGEST_NAME
                && (Letters.isWord(text.charAt(to)) || ".@-".indexOf(text.charAt(to)) >= 0)) {
            char c = text.charAt(to);
            mail |= c == '@';
            lastStop = c == '.' ? to : lastStop;
            to++;
        }
        if (!mail && lastStop < 0) {
            return from;
        }
        int trimmed = to;
        while (trimmed > from && ".@-".indexOf(text.charAt(trimmed - 1)) >= 0) {
            trimmed--;
        }
        return mail ? mailEnd(text, from, trimmed) : hostEnd(text, from, trimmed, end);
    }

    private static int mailEnd(String text, int from, int to) {
        int sign = text.indexOf('@', from);
        boolean whole =
                sign > from && sign + 1 < to && text.substring(sign + 1, to).indexOf('@') < 0;
        return whole ? to : from;
    }

    private static int hostEnd(String text, int from, int to, int end) {
        int stop = text.lastIndexOf('.', to - 1);
        if (stop <= from || !HOSTS.contains(text.substring(stop + 1, to).toLowerCase(Locale.ROOT))) {
            return from;
        }
        boolean path = to + 1 < end && text.charAt(to) == '/' && Letters.isWord(text.charAt(to + 1));
        return path ? trimmed(text, from, run(text, to, end, LONGEST - (to - from))) : to;
    }

    /** "@name" and "#topic". */
    private static int handle(String text, int from, int end) {
        char c = text.charAt(from);
        if ((c != '@' && c != '#') || from + 1 >= end || !Character.isLetter(text.charAt(from + 1))) {
            return from;
        }
        int to = from + 1;
        while (to < end && to - from < LONGEST_NAME && Letters.isWord(text.charAt(to))) {
            to++;
        }
        return to;
    }
}
