package org.rapporteur.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.rapporteur.finding.Event.Quantity;
import org.rapporteur.language.text.Token;

/** Reads how many people a phrase counts: "at least 12 civilians", "12 to 15", "between three and five"; "dozens" is no number. */
public final class Numbers {
    private static final Map<String, Long> WORDS = Map.ofEntries(
            Map.entry("one", 1L),
            Map.entry("two", 2L),
            Map.entry("three", 3L),
            Map.entry("four", 4L),
            Map.entry("five", 5L),
            Map.entry("six", 6L),
            Map.entry("seven", 7L),
            Map.entry("eight", 8L),
            Map.entry("nine", 9L),
            Map.entry("ten", 10L),
            Map.entry("eleven", 11L),
            Map.entry("twelve", 12L),
            Map.entry("thirteen", 13L),
            Map.entry("fourteen", 14L),
            Map.entry("fifteen", 15L),
            Map.entry("sixteen", 16L),
            Map.entry("seventeen", 17L),
            Map.entry("eighteen", 18L),
            Map.entry("nineteen", 19L),
            Map.entry("twenty", 20L),
            Map.entry("thirty", 30L),
            Map.entry("forty", 40L),
            Map.entry("fifty", 50L),
            Map.entry("hundred", 100L),
            Map.entry("thousand", 1000L));

    private Numbers() {}

    /** The number on a noun, as what {@code kind} counts. */
    public static Optional<Quantity> on(Token noun, String kind) {
        List<Token> numbers = noun.children("nummod");
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        Token number = numbers.get(0);
        OptionalLong value = scaled(number);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        OptionalLong lower = bound(number, true);
        OptionalLong upper = bound(number, false);
        long one = value.getAsLong();
        long min = Math.min(lower.orElse(one), one);
        long max = Math.max(upper.orElse(one), one);
        return Optional.of(new Quantity(kind, min, max, number.span()));
    }

    /** "two hundred": with what multiplies it. */
    private static OptionalLong scaled(Token number) {
        OptionalLong value = value(number.form());
        if (value.isEmpty()) {
            return value;
        }
        long scaled = value.getAsLong();
        for (Token scale : number.children("compound", "flat")) {
            OptionalLong by = value(scale.form());
            scaled = by.isPresent() ? scaled * by.getAsLong() : scaled;
        }
        return OptionalLong.of(scaled);
    }

    /** The other end of a range: "12 to 15", "between three and five". */
    private static OptionalLong bound(Token number, boolean before) {
        Optional<Token> link = before ? number.previous() : number.next();
        Optional<Token> other = link.flatMap(word -> before ? word.previous() : word.next());
        boolean range = link.filter(word -> word.hasForm("to", "-", "–", "or")).isPresent()
                || (link.filter(word -> word.hasForm("and")).isPresent()
                        && (before ? other : Optional.of(number))
                                .flatMap(Token::previous)
                                .filter(word -> word.hasForm("between"))
                                .isPresent());
        return range && other.isPresent() ? scaled(other.get()) : OptionalLong.empty();
    }

    static OptionalLong value(String form) {
        String plain = form.toLowerCase(Locale.ROOT).replace(",", "");
        Long word = WORDS.get(plain);
        if (word != null) {
            return OptionalLong.of(word);
        }
        return plain.matches("\\d{1,12}") ? OptionalLong.of(Long.parseLong(plain)) : OptionalLong.empty();
    }
}
