package org.rapporteur.register;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;

/** The words of {@code joining.txt}: those that say nothing of a matter, and those that say which way it is to go. */
final class JoiningWords {
    private static final String FAMILY = "family-";

    private final Set<String> empty = new HashSet<>();
    private final Set<String> more = new HashSet<>();
    private final Set<String> less = new HashSet<>();
    private final Set<String> anybody = new HashSet<>();
    /** The family of a violation, by its id. */
    private final Map<String, String> families = new HashMap<>();
    /** Words around a number, by what they make of it. */
    private final Map<Bound, Set<String>> bounds = new EnumMap<>(Bound.class);

    private JoiningWords(Table table) {
        for (Entry entry : table.entries()) {
            switch (entry.id()) {
                case "more" -> more.addAll(entry.all("words"));
                case "less" -> less.addAll(entry.all("words"));
                case "anybody" -> entry.all("words").forEach(word -> anybody.add(Stem.of(word)));
                case "at-least" -> bounds.put(Bound.AT_LEAST, folded(entry));
                case "at-most" -> bounds.put(Bound.AT_MOST, folded(entry));
                case "about" -> bounds.put(Bound.ABOUT, folded(entry));
                default -> {
                    if (entry.id().startsWith(FAMILY)) {
                        entry.all("words").forEach(violation -> families.put(violation, entry.id()));
                    } else {
                        empty.addAll(entry.all("words"));
                    }
                }
            }
        }
        table.check();
    }

    /** Which way something is to go: there is to be more of it, or less. */
    enum Turn {
        MORE,
        LESS
    }

    /** What words before a number make of it. */
    enum Bound {
        AT_LEAST,
        AT_MOST,
        ABOUT
    }

    private static Set<String> folded(Entry entry) {
        return entry.all("words").stream().map(Folded::of).collect(Collectors.toSet());
    }

    static JoiningWords of(Knowledge knowledge) {
        return new JoiningWords(knowledge.table("joining.txt", Set.of("words")));
    }

    /** @param word in small letters */
    boolean isEmpty(String word) {
        return word.length() < 2 || empty.contains(word);
    }

    Optional<Turn> turn(String word) {
        if (more.contains(word)) {
            return Optional.of(Turn.MORE);
        }
        return less.contains(word) ? Optional.of(Turn.LESS) : Optional.empty();
    }

    /** Whether a word without its ending may stand for anybody: "people". */
    boolean isAnybody(String term) {
        return anybody.contains(term);
    }

    /** Violations of one family may be two words for one incident. */
    String family(String violation) {
        return families.getOrDefault(violation, violation);
    }

    /** @param folded as {@link Folded} makes it */
    boolean holds(Bound bound, String folded) {
        return bounds.getOrDefault(bound, Set.of()).stream().anyMatch(folded::contains);
    }
}
