package org.rapporteur.register;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;

/** The words of {@code joining.txt}: those that say nothing of a matter, and those that say which way it is to go. */
final class JoiningWords {
    private final Set<String> empty = new HashSet<>();
    private final Set<String> more = new HashSet<>();
    private final Set<String> less = new HashSet<>();

    private JoiningWords(Table table) {
        for (Entry entry : table.entries()) {
            switch (entry.id()) {
                case "more" -> more.addAll(entry.all("words"));
                case "less" -> less.addAll(entry.all("words"));
                default -> empty.addAll(entry.all("words"));
            }
        }
        table.check();
    }

    /** Which way something is to go: there is to be more of it, or less. */
    enum Turn {
        MORE,
        LESS
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
}
