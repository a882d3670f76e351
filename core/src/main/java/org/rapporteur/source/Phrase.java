package org.rapporteur.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.language.text.Span;

/**
 * A phrase of a knowledge file, matched against a whole line or sentence in any case.
 *
 * <p>{@code *} stands for any words or none; {@code <a/b>} for one of its parts, which may be empty; {@code {name}} for
 * a name in capitals, {@code {day}} for a full date, {@code {number}} for a number. {@code {origin}}, {@code {publisher}}, {@code {translator}} and
 * {@code {editor}}, also joined by {@code +}, are names that take that part in the chain; with {@code !} ("{origin!}")
 * only the name of a news outlet will do. Apostrophes and dashes match their other forms; a final stop may stand or not.
 */
final class Phrase {
    private static final String ARTICLE = "(?:[Aa]l|[Ee]l|[Aa]sh?|[Aa]n|[Aa]r|[Aa]t|[Aa]z)[-–‑ ]";
    private static final String CAPITAL =
            "(?:" + ARTICLE + ")?(?:\\p{Lu}\\.|[\\p{Lu}\\p{N}](?:[\\p{L}\\p{M}\\p{N}'’&_+-]|\\.(?=[\\p{L}\\p{N}]))*)";
    private static final String LINK = "(?:of|the|al|el|de|du|la|le|des|&)";
    private static final String NAME = "(?:[Tt]he )?" + CAPITAL + "(?: (?:" + LINK + " ){0,2}" + CAPITAL + "){0,7}";
    private static final Pattern PART = Pattern.compile("\\*|<[^>]*>|\\{[^}]*}|\\s+|['’]|-|[^*<{\\s'’-]+");
    private static final String OPENING = "[\\s*_#>•·|“\"(\\[–—-]*";
    private static final String CLOSING = "[\\s*_.:!…»›|”\")\\]–—-]*";

    private final Pattern pattern;
    private final List<String> roles;

    private Phrase(Pattern pattern, List<String> roles) {
        this.pattern = pattern;
        this.roles = List.copyOf(roles);
    }

    /** A name that a phrase found, with what stood between the braces. */
    record Part(String role, Span span) {}

    static Phrase of(String phrase) {
        StringBuilder regex = new StringBuilder(OPENING);
        List<String> roles = new ArrayList<>();
        Matcher parts = PART.matcher(phrase);
        while (parts.find()) {
            regex.append(regex(parts.group(), roles));
        }
        return new Phrase(Pattern.compile(regex.append(CLOSING).toString(), Pattern.DOTALL), roles);
    }

    private static String regex(String part, List<String> roles) {
        if (part.equals("*")) {
            return ".*?";
        }
        if (part.isBlank()) {
            return "\\s+";
        }
        if (part.startsWith("<")) {
            List<String> ways = new ArrayList<>();
            for (String way : part.substring(1, part.length() - 1).split("/", -1)) {
                ways.add(words(way));
            }
            return "(?:" + String.join("|", ways) + ")";
        }
        if (part.startsWith("{")) {
            String name = part.substring(1, part.length() - 1);
            Map<String, String> fixed =
                    Map.of("name", "(?:" + NAME + ")", "day", CalendarDay.REGEX, "number", "\\d[\\d.,]*[KkMm]?");
            if (fixed.containsKey(name)) {
                return fixed.getOrDefault(name, "");
            }
            roles.add(name);
            return "(" + NAME + ")";
        }
        return words(part);
    }

    private static String words(String words) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            switch (words.charAt(i)) {
                case '*' -> regex.append(".*?");
                case ' ' -> regex.append("\\s+");
                case '\'', '’' -> regex.append("['’‘]");
                case '-' -> regex.append("[-–—‑]");
                default -> regex.append(Pattern.quote(words.substring(i, i + 1)));
            }
        }
        return "(?iu:" + regex + ")";
    }

    /** Whether the phrase is all of {@code segment}. */
    boolean matches(String text, Span segment) {
        return matcher(text, segment).matches();
    }

    /** The names in {@code segment}, if the phrase is all of it. */
    Optional<List<Part>> parts(String text, Span segment) {
        Matcher matcher = matcher(text, segment);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<Part> found = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            if (matcher.start(i + 1) >= 0) {
                found.add(new Part(
                        roles.get(i).toUpperCase(Locale.ROOT), new Span(matcher.start(i + 1), matcher.end(i + 1))));
            }
        }
        return Optional.of(found);
    }

    private Matcher matcher(String text, Span segment) {
        return pattern.matcher(text).region(segment.start(), segment.end());
    }
}
