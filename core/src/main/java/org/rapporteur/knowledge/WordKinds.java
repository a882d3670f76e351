package org.rapporteur.knowledge;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A knowledge file of words that says of each in its field "is" what kinds of words it is one of. */
public final class WordKinds<K extends Enum<K>> {
    private final Map<K, Set<String>> words;

    private WordKinds(Map<K, Set<String>> words) {
        this.words = words;
    }

    /**
     * Reads the file and the user's of the same name.
     *
     * @throws KnowledgeException when a word has no kind, or one that is not a constant of {@code type}
     */
    public static <K extends Enum<K>> WordKinds<K> load(Knowledge knowledge, String file, Class<K> type) {
        Table table = knowledge.table(file, Set.of("is"));
        Map<K, Set<String>> words = new EnumMap<>(type);
        for (Entry entry : table.entries()) {
            table.required(entry, "is");
            for (String kind : entry.all("is")) {
                table.constantOf(entry, kind, type)
                        .ifPresent(known -> words.computeIfAbsent(known, key -> new HashSet<>())
                                .add(entry.id()));
            }
        }
        table.check();
        return new WordKinds<>(words);
    }

    /** @param word as it stands in the file */
    public boolean is(String word, K kind) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }
}
