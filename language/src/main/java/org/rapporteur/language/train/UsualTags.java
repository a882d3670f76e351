package org.rapporteur.language.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.language.model.HashTable;
import org.rapporteur.language.model.Hashes;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/** Learns which tags a word usually has; words with the same usual tags are of one class. */
final class UsualTags {
    /** A rare word's tags would be known too well while learning: they are its own. */
    private static final int RARE = 3;

    private static final double SHARE = 0.04;

    private UsualTags() {}

    static HashTable learn(List<Sentence> gold) {
        Map<Integer, Map<String, Integer>> counts = new HashMap<>();
        for (Sentence sentence : gold) {
            for (Token token : sentence) {
                counts.computeIfAbsent(Hashes.folded(token.form()), hash -> new TreeMap<>())
                        .merge(token.xpos(), 1, Integer::sum);
            }
        }
        Map<Integer, Integer> classes = new HashMap<>();
        counts.forEach((word, tags) -> {
            int all = tags.values().stream().mapToInt(Integer::intValue).sum();
            if (all >= RARE) {
                List<String> usual = new ArrayList<>();
                tags.forEach((tag, count) -> {
                    if (count >= SHARE * all) {
                        usual.add(count >= 0.6 * all ? tag + "!" : tag);
                    }
                });
                classes.put(word, usual.hashCode() | 1);
            }
        });
        return renumbered(classes);
    }

    /** Small numbers take fewer bytes in a file than hashes do. */
    private static HashTable renumbered(Map<Integer, Integer> classes) {
        Map<Integer, Integer> numbers = new TreeMap<>();
        classes.values().forEach(hash -> numbers.put(hash, 0));
        int next = 1;
        for (Map.Entry<Integer, Integer> entry : numbers.entrySet()) {
            entry.setValue(next++);
        }
        Map<Integer, Integer> renumbered = new HashMap<>();
        classes.forEach((word, hash) -> renumbered.put(word, numbers.getOrDefault(hash, 0)));
        return HashTable.of(renumbered);
    }
}
