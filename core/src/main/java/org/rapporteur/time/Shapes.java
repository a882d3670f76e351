package org.rapporteur.time;

import org.rapporteur.time.DateWords.Kind;

/**
 * The pieces that the rules' patterns are made of; a space stands for white space. A piece with a name can be read from
 * the match; each name may stand once in a pattern.
 */
final class Shapes {
    private static final String MODIFIER = "(?:(?:the |very |as recently as )?(?:very )?"
            + "(?:(?:early|late|later|earlier) (?:in|on) (?:the )?|(?:early|late|mid|middle)(?: |-)|mid"
            + "|(?:beginning|middle|start|end|close|rest|remainder|early part|latter part|first part|last days|final days)"
            + " of (?:the )?(?:year )?|(?:about|circa|ca\\.?|approximately) ))?";

    private final DateWords words;

    Shapes(DateWords words) {
        this.words = words;
    }

    DateWords words() {
        return words;
    }

    /** "early", "mid-", "the end of": within an expression, without weight for its value. */
    String modifier() {
        return MODIFIER;
    }

    String named(String name, Kind kind) {
        return "(?<" + name + ">" + words.names(kind) + ")";
    }

    /** A month by its name or short form, the latter with or without its full stop. */
    String month(String name) {
        return "(?<" + name + ">" + words.forms(Kind.MONTH) + ")(?:(?<!" + words.names(Kind.MONTH) + ")\\.)?";
    }

    String weekday() {
        return "(?<weekday>" + words.names(Kind.WEEKDAY) + ")";
    }

    /** A weekday before a date, which tells the day by itself. */
    String ornament() {
        return "(?:" + words.forms(Kind.WEEKDAY) + "\\.?,? (?:the )?)?";
    }

    /** A day of a month in figures, "23", "4th". */
    String day(String name) {
        return "(?<" + name + ">0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
    }

    String dayInWords(String name) {
        return "(?<" + name + ">" + words.names(Kind.ORDINAL) + ")";
    }

    String year(String name) {
        return "(?<" + name + ">1\\d{3}|20\\d{2})";
    }

    /** A number in figures or words: "3", "2.5", "three", "twenty-five". */
    String count(String name) {
        String number = words.names(Kind.NUMBER);
        return "(?<" + name + ">\\d{1,3}(?:,\\d{3}|\\.\\d)?|\\d{1,4}|(?:a |one |two )?" + number + "(?:(?:-| )" + number
                + ")?)";
    }

    /** "several", "a few": more than one, nobody says how many. */
    String vague(String name) {
        return "(?<" + name
                + ">several|some|many|many more|a few|few|a few more|a number of|a matter of|numerous|countless|recent|coming"
                + "|the (?:recent|coming|following|past|last|next|intervening|succeeding|final|early|previous|preceding|first)"
                + "(?: few| several)?)";
    }

    String unit(String name) {
        return "(?<" + name + ">" + words.forms(Kind.UNIT) + ")";
    }

    /** "the night of" before a date. */
    String partBefore() {
        return "(?:(?:(?:very )?(?:early |late )(?:(?:in|on) )?)?(?:the |that )?(?:early |late )?"
                + named("part", Kind.PART) + "(?: hours)? of (?:the )?)?";
    }

    /** "night" after a date. */
    String partAfter() {
        return "(?: (?:early |late )?" + named("partAfter", Kind.PART) + ")?";
    }
}
