package org.rapporteur.source;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;

/**
 * Tells English from other languages by script and function words, so that a report in another language is kept and
 * not misread. Too few words give no answer; a long text in none of the known languages is "und".
 */
final class LanguageGuess {
    /** The code for a language that is not English, nor one that we know. */
    static final String UNKNOWN = "und";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int MOST_WORDS = 2000;
    private static final int LONGEST = 40_000;
    private static final int LEAST_LETTERS = 8;
    private static final int FEW_WORDS = 6;
    private static final int MANY_WORDS = 60;
    private static final double CLEAR = 0.12;
    private static final double MARGIN = 1.4;
    private static final double NONE = 0.08;

    private final List<Known> languages;

    private LanguageGuess(List<Known> languages) {
        this.languages = List.copyOf(languages);
    }

    private record Known(String code, UnicodeScript script, Set<String> words) {}

    static LanguageGuess load(Knowledge knowledge) {
        Table table = knowledge.table("languages.txt", Set.of("script", "word"));
        List<Known> languages = new ArrayList<>();
        for (Entry entry : table.entries()) {
            table.required(entry, "script");
            table.constant(entry, "script", UnicodeScript.class)
                    .ifPresent(script -> languages.add(new Known(entry.id(), script, Set.copyOf(entry.all("word")))));
        }
        table.check();
        return new LanguageGuess(languages);
    }

    Optional<String> of(String text) {
        String sample = text.substring(0, Math.min(text.length(), LONGEST));
        Map<UnicodeScript, Integer> letters = new HashMap<>();
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(point -> letters.merge(UnicodeScript.of(point), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> all >= LEAST_LETTERS && most.getValue() * 2 > all)
                .flatMap(most -> within(most.getKey(), sample));
    }

    private Optional<String> within(UnicodeScript script, String sample) {
        List<Known> candidates =
                languages.stream().filter(known -> known.script == script).toList();
        if (candidates.isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        List<String> words = WORD.matcher(sample)
                .results()
                .limit(MOST_WORDS)
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        if (candidates.size() == 1 && script != UnicodeScript.LATIN) {
            return Optional.of(candidates.get(0).code);
        }
        Map<String, Double> shares = candidates.stream()
                .collect(Collectors.toMap(
                        Known::code,
                        known -> words.stream().filter(known.words::contains).count() / (double) words.size()));
        return decide(script, words.size(), shares);
    }

    private static Optional<String> decide(UnicodeScript script, int words, Map<String, Double> shares) {
        List<Map.Entry<String, Double>> ranked = shares.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        double best = ranked.get(0).getValue();
        double second = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
        boolean latin = script == UnicodeScript.LATIN;
        if (best > second * MARGIN && (latin ? words >= FEW_WORDS && best >= CLEAR : best > 0)) {
            return Optional.of(ranked.get(0).getKey());
        }
        return !latin || (words >= MANY_WORDS && best < NONE) ? Optional.of(UNKNOWN) : Optional.empty();
    }
}
