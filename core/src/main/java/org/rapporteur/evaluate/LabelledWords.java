package org.rapporteur.evaluate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.language.text.Span;

/** Words as a label gives them: where they stand first as whole words, or "said#2" for the second place. */
final class LabelledWords {
    private static final Pattern PLACE = Pattern.compile("(.+)#(\\d+)");

    private LabelledWords() {}

    static Optional<Span> in(String text, String label) {
        Matcher place = PLACE.matcher(label);
        boolean numbered = place.matches();
        String words = numbered ? place.group(1) : label;
        int left = numbered ? Integer.parseInt(place.group(2)) : 1;
        Matcher found = Pattern.compile("(?<!\\w)" + Pattern.quote(words) + "(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(text);
        while (found.find()) {
            left--;
            if (left == 0) {
                return Optional.of(new Span(found.start(), found.end()));
            }
        }
        return Optional.empty();
    }
}
