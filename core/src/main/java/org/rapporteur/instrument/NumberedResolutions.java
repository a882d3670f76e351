package org.rapporteur.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/**
 * Resolutions by number: of the Security Council by one ("Resolution 2254", "resolutions 2118, 2235 (2015) and 2254"), of the
 * General Assembly and the Human Rights Council by session and number ("Resolution 68/262", "A/RES/ES-11/1").
 */
final class NumberedResolutions {
    private static final int HIGHEST = 3500;
    private static final String YEAR = "(?:\\s*\\((?:1[89]|20)\\d{2}\\))?";
    private static final String BODY = "(?:\\b(?:UN|U\\.N\\.|UNSC|UNGA|United\\s+Nations)\\s+)?"
            + "(?:\\b(?:Security\\s+Council|UNSC|General\\s+Assembly|Human\\s+Rights\\s+Council)(?:['’]s)?\\s+)?";
    private static final String NUMBER = "((?:ES-|S-)?\\d{1,3}/\\d{1,3}|\\d{1,4})(?![\\d/])";
    private static final Pattern RESOLUTION = Pattern.compile(
            BODY + "(?:\\b[Rr]esolutions?\\s+(?:No\\.?\\s*|number\\s+)?(?:[AS]/RES/)?|\\b(?:[AS]/RES/|UNSCR\\s*))"
                    + NUMBER + YEAR);
    /** The further numbers of "resolutions 2118, 2235 (2015) and 2254". */
    private static final Pattern NEXT =
            Pattern.compile("(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+)" + NUMBER + YEAR + "(?!\\s+\\p{L}*s\\b)");

    /** How the name of a body of the United Nations ends, where it is written otherwise than here. */
    private static final Set<String> OWN = Set.of("Council", "Assembly");

    private NumberedResolutions() {}

    /** @param span in chars of the report */
    record Numbered(String id, String name, Span span) {}

    static List<Numbered> in(Sentence sentence) {
        String text = sentence.documentText();
        Span part = sentence.span();
        List<Numbered> all = new ArrayList<>();
        Matcher matcher = RESOLUTION.matcher(text).region(part.start(), part.end());
        while (matcher.find()) {
            if (isOfAnother(matcher.start(), sentence)) {
                continue;
            }
            String words = matcher.group();
            numbered(words, matcher.group(1), new Span(matcher.start(), matcher.end()))
                    .ifPresent(all::add);
            Matcher next = NEXT.matcher(text).region(matcher.end(), part.end());
            while (words.contains("esolutions") && next.lookingAt()) {
                numbered(words, next.group(1), new Span(next.start(1), next.end()))
                        .ifPresent(all::add);
                next.region(next.end(), part.end());
            }
        }
        return all;
    }

    /** "House Resolution 296": numbered by somebody else. */
    private static boolean isOfAnother(int start, Sentence sentence) {
        return sentence.tokenAt(start)
                .flatMap(Token::previous)
                .filter(before -> before.is(Upos.PROPN) && !OWN.contains(before.form()))
                .filter(before -> before.span().end() + 1 == start)
                .isPresent();
    }

    private static Optional<Numbered> numbered(String words, String number, Span span) {
        if (number.contains("/")) {
            boolean rights = words.contains("Human");
            String id = (rights ? "instrument:hrc-" : "instrument:unga-")
                    + number.toLowerCase(Locale.ROOT).replace('/', '-');
            String body = rights ? "Human Rights Council" : "UN General Assembly";
            return Optional.of(new Numbered(id, body + " Resolution " + number, span));
        }
        int value = Integer.parseInt(number);
        if (value < 1 || value > HIGHEST || words.contains("Human")) {
            return Optional.empty();
        }
        boolean assembly = words.contains("Assembly") || words.contains("UNGA") || words.contains("A/RES/");
        return Optional.of(
                assembly
                        ? new Numbered("instrument:unga-" + value, "UN General Assembly Resolution " + value, span)
                        : new Numbered("instrument:unscr-" + value, "Resolution " + value, span));
    }
}
