package org.rapporteur.knowledge;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.text.Token;

/** A knowledge file of words that says of each in its field "is" what kinds of words it is one of. */
public abstract class WordKinds<K extends Enum<K>> {
    private final Map<K, Set<String>> words;

    /**
     * Reads the file and the user's of the same name.
     *
     * @throws KnowledgeException when a word has no kind, or one that is not a constant of {@code type}
     */
    protected WordKinds(Knowledge knowledge, String file, Class<K> type) {
        this.words = new EnumMap<>(type);
        Table table = knowledge.table(file, Set.of("is"));
        for (Entry entry : table.entries()) {
            table.required(entry, "is");
            for (String kind : entry.all("is")) {
                table.constantOf(entry, kind, type)
                        .ifPresent(known -> words.computeIfAbsent(known, key -> new HashSet<>())
                                .add(entry.id()));
            }
        }
        table.check();
    }

    /** By the lemma. */
    public final boolean is(Token word, K kind) {
        return is(word.lemma().toLowerCase(Locale.ROOT), kind);
    }

    /** By the word as it is written, in any case. */
    public final boolean isForm(Token word, K kind) {
        return is(word.form().toLowerCase(Locale.ROOT), kind);
    }

    /** @param word in lower case */
    public final boolean is(String word, K kind) {
        return all(kind).contains(word);
    }

    /** The words of a kind. */
    protected final Set<String> all(K kind) {
        return words.getOrDefault(kind, Set.of());
    }
}
