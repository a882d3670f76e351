package org.rapporteur.actor;

import java.util.Optional;
import org.rapporteur.actor.NameParts.Part;

/** Says whether two words of names are one word: written alike, by sound, as short form or initial, or by a slip. */
final class WordVariants {
    /** How much likelier one word than two, for persons: far above what merely tells words apart. */
    private static final double SURE = 1.5;

    /** Shorter words are too much like others to be joined by sound. */
    private static final int SHORTEST = 4;

    private static final int SHORTEST_SLIP = 6;
    private static final String CONSONANTS = "bpckqgjdtzsfvlmnr";
    private static final String CLASSES = "bbcccccssssfflmmr";

    private final Spellings spellings;
    private final GivenNames givenNames;
    private final ArabicScript scripts;

    WordVariants(Spellings spellings, GivenNames givenNames, ArabicScript scripts) {
        this.spellings = spellings;
        this.givenNames = givenNames;
        this.scripts = scripts;
    }

    /**
     * How two words are one.
     *
     * @param why what the difference is; empty when there is none
     */
    record Match(boolean exact, boolean initial, boolean slip, Optional<String> why) {
        static Match because(String why) {
            return new Match(false, false, false, Optional.of(why));
        }
    }

    /** For words before the surname: they may be initials and short forms. */
    Optional<Match> given(Part one, Part other) {
        if (one.initial() || other.initial()) {
            boolean fits = one.patronym() == other.patronym()
                    && (one.plain().startsWith(other.plain()) || other.plain().startsWith(one.plain()));
            boolean both = one.initial() && other.initial();
            return fits
                    ? Optional.of(
                            both
                                    ? new Match(true, true, false, Optional.empty())
                                    : new Match(
                                            false, true, false, Optional.of("an initial for " + longer(one, other))))
                    : Optional.empty();
        }
        if (givenNames.isShortForm(one.plain(), other.plain()) && !one.plain().equals(other.plain())) {
            return Optional.of(Match.because(shorter(one, other) + " is short for " + longer(one, other)));
        }
        return surname(one, other);
    }

    Optional<Match> surname(Part one, Part other) {
        if (one.initial() || other.initial()) {
            return Optional.empty();
        }
        if (ArabicScript.is(one.text()) || ArabicScript.is(other.text())) {
            return inArabic(one, other);
        }
        if (one.plain().equals(other.plain())) {
            return Optional.of(
                    one.text().equals(other.text())
                            ? new Match(true, false, false, Optional.empty())
                            : new Match(true, false, false, Optional.of("accents and signs left out")));
        }
        if (givenNames.same(one.plain(), other.plain())) {
            return Optional.of(Match.because(one.text() + " and " + other.text() + " are spellings of one name"));
        }
        if (givenNames.apart(one.plain(), other.plain())) {
            return Optional.empty();
        }
        if (surelyAlike(one.text(), other.text())) {
            return Optional.of(Match.because(
                    "one sound written otherwise: " + String.join(", ", spellings.changes(one.text(), other.text()))));
        }
        return isSlip(one.plain(), other.plain())
                ? Optional.of(new Match(false, false, true, Optional.of("a slip of the pen in " + one.text())))
                : Optional.empty();
    }

    private Optional<Match> inArabic(Part one, Part other) {
        boolean both = ArabicScript.is(one.text()) && ArabicScript.is(other.text());
        String arabic = ArabicScript.is(one.text()) ? one.text() : other.text();
        String latin = arabic.equals(one.text()) ? other.text() : one.text();
        boolean same = both
                ? one.text().equals(other.text())
                : givenNames.same(arabic, latin)
                        || (!givenNames.apart(arabic, latin) && scripts.matches(arabic, latin));
        return same ? Optional.of(Match.because("Arabic letters in Latin ones")) : Optional.empty();
    }

    /** By sound, and with the same end: Paul is not Paulo, Michel not Michele, Petrov not Petrova. */
    boolean surelyAlike(String one, String other) {
        String left = LatinLetters.sounds(one);
        String right = LatinLetters.sounds(other);
        boolean enough = Math.min(left.length(), right.length()) >= SHORTEST;
        return left.equals(right) || (enough && sameEnd(left, right) && spellings.likeness(one, other) > SURE);
    }

    private static boolean sameEnd(String one, String other) {
        return end(one).equals(end(other));
    }

    /** What kind of sound a word ends in. */
    private static String end(String word) {
        String bare = word.replaceAll("(?<=..)eh$", "a").replaceAll("(?<=..[aou])h$", "");
        String last = bare.isEmpty() ? "" : bare.substring(bare.length() - 1);
        return switch (last) {
            case "a" -> "a";
            case "e", "i", "y" -> "i";
            case "o", "u", "w" -> "u";
            default -> "";
        };
    }

    /** One letter too many, too few, or two turned round, within a word of some length; the first and last letter stay. */
    private static boolean isSlip(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        boolean ends = shorter >= SHORTEST_SLIP
                && one.charAt(0) == other.charAt(0)
                && one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
        boolean swapped = one.length() == other.length() && isSwap(one, other);
        return (ends && Math.abs(one.length() - other.length()) == 1 && lacksOne(one, other))
                || (shorter >= SHORTEST_SLIP && swapped);
    }

    private static boolean lacksOne(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        for (int i = 1; i < longer.length() - 1; i++) {
            if ((longer.substring(0, i) + longer.substring(i + 1)).equals(shorter)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSwap(String one, String other) {
        for (int i = 1; i + 1 < one.length(); i++) {
            String swapped = one.substring(0, i) + one.charAt(i + 1) + one.charAt(i) + one.substring(i + 2);
            if (swapped.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** The consonants, in classes that are written for one another; no two of a class in a row. */
    static String key(String word) {
        StringBuilder key = new StringBuilder();
        for (char letter : LatinLetters.sounds(word).toCharArray()) {
            int at = CONSONANTS.indexOf(letter);
            if (at >= 0 && (key.isEmpty() || key.charAt(key.length() - 1) != CLASSES.charAt(at))) {
                key.append(CLASSES.charAt(at));
            }
        }
        return key.toString();
    }

    private static String longer(Part one, Part other) {
        return one.text().length() >= other.text().length() ? one.text() : other.text();
    }

    private static String shorter(Part one, Part other) {
        return one.text().length() < other.text().length() ? one.text() : other.text();
    }
}
