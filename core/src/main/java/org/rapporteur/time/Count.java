package org.rapporteur.time;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.time.DateWords.Kind;

/** Numbers of units in figures or words: "3", "2.5", "1,460", "twenty-five", "a hundred". */
final class Count {
    private static final Pattern SEPARATOR = Pattern.compile("[ -]");

    private Count() {}

    /** The number as TIMEX3 writes it; empty when the words do not make one ("three two"). */
    static Optional<String> of(String written, DateWords words) {
        String text = written.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0]+", " ");
        if (Character.isDigit(text.charAt(0))) {
            return Optional.of(text.replace(",", ""));
        }
        Optional<String> whole = words.value(Kind.NUMBER, text);
        if (whole.isPresent()) {
            return whole;
        }
        int sum = 0;
        for (String word : SEPARATOR.split(text, -1)) {
            Optional<String> value = words.value(Kind.NUMBER, word);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            int next = Integer.parseInt(value.get());
            boolean joins = sum == 0 || (next == 100 && sum < 10) || (sum % 10 == 0 && next < 10 && sum < 100);
            if (!joins) {
                return Optional.empty();
            }
            sum = next == 100 && sum > 0 ? sum * 100 : sum + next;
        }
        return Optional.of(String.valueOf(sum));
    }
}
