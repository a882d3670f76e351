package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;

/**
 * Tells spellings of one word from two words, by the cost of writing one as the other: "Qaddafi" and "Gadhafi" differ by
 * letters that stand for one sound, "Hassan" and "Hussein" do not. What each change costs stands in {@code spellings.txt}.
 */
public final class Spellings {
    private static final String VOWELS = "aeiouyAEIOUY";
    private static final int LONGEST_CHANGE = 2;

    private final Map<String, Double> costs;
    private final double start;
    private final double letter;

    /** One word as it is aligned: without double letters, between "^" and "$". */
    private record Step(double cost, int from, int to) {}

    private Spellings(Map<String, Double> costs, double start, double letter) {
        this.costs = Map.copyOf(costs);
        this.start = start;
        this.letter = letter;
    }

    public static Spellings load(Knowledge knowledge) {
        Table table = knowledge.table("spellings.txt", Set.of("cost", "credit"));
        Map<String, Double> costs = new HashMap<>();
        Map<String, Double> credits = new HashMap<>();
        for (Entry entry : table.entries()) {
            entry.one("cost").ifPresent(text -> costs.put(entry.id(), number(table, entry, text)));
            entry.one("credit").ifPresent(text -> credits.put(entry.id(), number(table, entry, text)));
        }
        table.check();
        return new Spellings(costs, credits.getOrDefault("start", 0.0), credits.getOrDefault("letter", 0.0));
    }

    private static double number(Table table, Entry entry, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            table.problem(entry, "'" + text + "' is not a number", "Write it as 0.5");
            return 0;
        }
    }

    /** Whether the two words can be spellings of one. */
    public boolean alike(String one, String other) {
        return likeness(one, other) > 0;
    }

    /** Above 0 where they are rather one word than two; the higher, the surer. */
    public double likeness(String one, String other) {
        String left = framed(one);
        String right = framed(other);
        double credit = start + letter * ((left.length() + right.length()) / 2.0 - 2);
        return left.equals(right) ? credit + 1 : credit - align(left, right)[left.length()][right.length()].cost();
    }

    /** The letters written otherwise, as "q/k"; empty when there are none. */
    public List<String> changes(String one, String other) {
        String left = framed(one);
        String right = framed(other);
        Step[][] steps = align(left, right);
        List<String> changes = new ArrayList<>();
        int i = left.length();
        int j = right.length();
        while (i + j > 0) {
            Step step = steps[i][j];
            String change = left.substring(i - step.from(), i) + "/" + right.substring(j - step.to(), j);
            if (step.cost() > (i == step.from() && j == step.to() ? 0 : steps[i - step.from()][j - step.to()].cost())) {
                changes.add(0, change.replaceAll("[$^]", "").toLowerCase(Locale.ROOT));
            }
            i -= step.from();
            j -= step.to();
        }
        return changes;
    }

    private Step[][] align(String left, String right) {
        Step[][] best = new Step[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                best[i][j] = i + j == 0 ? new Step(0, 0, 0) : cheapest(left, right, i, j, best);
            }
        }
        return best;
    }

    private Step cheapest(String left, String right, int i, int j, Step[][] best) {
        Step cheapest = new Step(Double.MAX_VALUE, 0, 0);
        for (int from = 0; from <= Math.min(i, LONGEST_CHANGE); from++) {
            for (int to = 0; to <= Math.min(j, LONGEST_CHANGE); to++) {
                if (from + to > 0) {
                    double cost = best[i - from][j - to].cost()
                            + cost(left.substring(i - from, i), right.substring(j - to, j));
                    if (cost < cheapest.cost()) {
                        cheapest = new Step(cost, from, to);
                    }
                }
            }
        }
        return cheapest;
    }

    private double cost(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        String change = one.compareTo(other) <= 0 ? one + "/" + other : other + "/" + one;
        Double known = costs.get(change);
        if (known != null) {
            return known;
        }
        return one.length() + other.length() <= 2 && change.indexOf('$') < 0 && change.indexOf('^') < 0
                ? costs.getOrDefault(kind(one, other), Double.MAX_VALUE)
                : Double.MAX_VALUE;
    }

    /** What kind of change it is, for those without a line of their own. */
    private static String kind(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            String letter = one + other;
            return !isVowel(letter) ? "a consonant more" : isLast(letter) ? "a vowel more at the end" : "a vowel more";
        }
        boolean vowel = isVowel(one);
        return vowel != isVowel(other) ? "vowel/consonant" : vowel ? "vowel/vowel" : "consonant/consonant";
    }

    private static boolean isLast(String vowel) {
        return Character.isUpperCase(vowel.charAt(0));
    }

    private static boolean isVowel(String letter) {
        return VOWELS.contains(letter);
    }

    /** The sounds between "^" and "$"; a vowel at the end in upper case, an "h" after it left out. */
    private static String framed(String word) {
        String sounds = LatinLetters.sounds(word).replaceAll("(?<=..[aeo])h$", "");
        int last = sounds.length() - 1;
        boolean vowel = last > 1 && isVowel(sounds.substring(last));
        return "^" + (vowel ? sounds.substring(0, last) + sounds.substring(last).toUpperCase(Locale.ROOT) : sounds)
                + "$";
    }
}
