package org.rapporteur.language.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the form of one word says for certain, read off its part of speech and, for pronouns and "be", off the word itself;
 * all else is empty. {@link Predicate} knows more of a verb with its auxiliaries.
 *
 * @param verbForm of verbs and auxiliaries
 * @param tense of finite forms; of participles the one in their name; {@code FUTURE} is never one word's
 * @param person 1, 2 or 3: of pronouns, of "am", and of verbs in "-s"
 * @param number of nouns, pronouns, "this" and its like, "am", "is", "was" and verbs in "-s"
 */
public record Inflection(
        Optional<VerbForm> verbForm, Optional<Tense> tense, OptionalInt person, Optional<GrammaticalNumber> number) {
    private static final Inflection NONE =
            new Inflection(Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty());

    private static final Inflection FIRST = word(1, GrammaticalNumber.SINGULAR);
    private static final Inflection SECOND =
            new Inflection(Optional.empty(), Optional.empty(), OptionalInt.of(2), Optional.empty());
    private static final Inflection THIRD = word(3, GrammaticalNumber.SINGULAR);
    private static final Inflection FIRST_PLURAL = word(1, GrammaticalNumber.PLURAL);
    private static final Inflection THIRD_PLURAL = word(3, GrammaticalNumber.PLURAL);

    private static final Map<String, Inflection> PRONOUNS = Map.ofEntries(
            Map.entry("i", FIRST),
            Map.entry("me", FIRST),
            Map.entry("my", FIRST),
            Map.entry("mine", FIRST),
            Map.entry("myself", FIRST),
            Map.entry("we", FIRST_PLURAL),
            Map.entry("us", FIRST_PLURAL),
            Map.entry("our", FIRST_PLURAL),
            Map.entry("ours", FIRST_PLURAL),
            Map.entry("ourselves", FIRST_PLURAL),
            Map.entry("you", SECOND),
            Map.entry("your", SECOND),
            Map.entry("yours", SECOND),
            Map.entry("yourself", word(2, GrammaticalNumber.SINGULAR)),
            Map.entry("yourselves", word(2, GrammaticalNumber.PLURAL)),
            Map.entry("he", THIRD),
            Map.entry("him", THIRD),
            Map.entry("his", THIRD),
            Map.entry("himself", THIRD),
            Map.entry("she", THIRD),
            Map.entry("her", THIRD),
            Map.entry("hers", THIRD),
            Map.entry("herself", THIRD),
            Map.entry("it", THIRD),
            Map.entry("its", THIRD),
            Map.entry("itself", THIRD),
            Map.entry("they", THIRD_PLURAL),
            Map.entry("them", THIRD_PLURAL),
            Map.entry("their", THIRD_PLURAL),
            Map.entry("theirs", THIRD_PLURAL),
            Map.entry("themselves", THIRD_PLURAL));

    static Inflection of(Token token) {
        String word = token.form().toLowerCase(Locale.ROOT);
        return switch (token.xpos()) {
            case "NN", "NNP" -> noun(GrammaticalNumber.SINGULAR);
            case "NNS", "NNPS" -> noun(GrammaticalNumber.PLURAL);
            case "PRP", "PRP$" -> PRONOUNS.getOrDefault(word, NONE);
            case "DT" -> determiner(word);
            case "MD" -> verb(VerbForm.FINITE);
            case "VB" -> verb(VerbForm.INFINITIVE);
            case "VBZ" -> finite(Tense.PRESENT, OptionalInt.of(3), Optional.of(GrammaticalNumber.SINGULAR));
            case "VBP" ->
                word.equals("am") || word.equals("'m") || word.equals("’m")
                        ? finite(Tense.PRESENT, OptionalInt.of(1), Optional.of(GrammaticalNumber.SINGULAR))
                        : finite(Tense.PRESENT, OptionalInt.empty(), Optional.empty());
            case "VBD" ->
                finite(
                        Tense.PAST,
                        OptionalInt.empty(),
                        word.equals("was") ? Optional.of(GrammaticalNumber.SINGULAR) : Optional.empty());
            case "VBG" -> participle(VerbForm.PRESENT_PARTICIPLE, Tense.PRESENT);
            case "VBN" -> participle(VerbForm.PAST_PARTICIPLE, Tense.PAST);
            default -> NONE;
        };
    }

    private static Inflection word(int person, GrammaticalNumber number) {
        return new Inflection(Optional.empty(), Optional.empty(), OptionalInt.of(person), Optional.of(number));
    }

    private static Inflection noun(GrammaticalNumber number) {
        return new Inflection(Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.of(number));
    }

    private static Inflection determiner(String word) {
        return switch (word) {
            case "a", "an", "this", "that", "each", "every", "another" -> noun(GrammaticalNumber.SINGULAR);
            case "these", "those", "both" -> noun(GrammaticalNumber.PLURAL);
            default -> NONE;
        };
    }

    private static Inflection verb(VerbForm form) {
        return new Inflection(Optional.of(form), Optional.empty(), OptionalInt.empty(), Optional.empty());
    }

    private static Inflection finite(Tense tense, OptionalInt person, Optional<GrammaticalNumber> number) {
        return new Inflection(Optional.of(VerbForm.FINITE), Optional.of(tense), person, number);
    }

    private static Inflection participle(VerbForm form, Tense tense) {
        return new Inflection(Optional.of(form), Optional.of(tense), OptionalInt.empty(), Optional.empty());
    }
}
