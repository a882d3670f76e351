package org.rapporteur.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;

/** Common given names with their spellings and short forms: "mohamed" is Muhammad and not Mahmud, "bill" is William. */
final class GivenNames {
    private final Map<String, Set<String>> bySpelling;
    private final Map<String, Set<String>> byShortForm;
    private final Map<String, Set<String>> byArabic;

    private GivenNames(
            Map<String, Set<String>> bySpelling,
            Map<String, Set<String>> byShortForm,
            Map<String, Set<String>> byArabic) {
        this.bySpelling = bySpelling;
        this.byShortForm = byShortForm;
        this.byArabic = byArabic;
    }

    static GivenNames load(Knowledge knowledge) {
        Table table = knowledge.table("given-names.txt", Set.of("spellings", "short", "arabic", "source"));
        Map<String, Set<String>> bySpelling = new HashMap<>();
        Map<String, Set<String>> byShortForm = new HashMap<>();
        Map<String, Set<String>> byArabic = new HashMap<>();
        for (Entry entry : table.entries()) {
            note(entry, "spellings", bySpelling);
            note(entry, "short", byShortForm);
            note(entry, "arabic", byArabic);
        }
        table.check();
        return new GivenNames(bySpelling, byShortForm, byArabic);
    }

    private static void note(Entry entry, String field, Map<String, Set<String>> into) {
        for (String word : entry.all(field)) {
            into.computeIfAbsent(word, key -> new HashSet<>()).add(entry.id());
        }
    }

    /** Whether both are spellings of one known name. */
    boolean same(String one, String other) {
        return shared(of(one), of(other));
    }

    /** Whether both are known, and no name is known that both can be. */
    boolean apart(String one, String other) {
        return !of(one).isEmpty() && !of(other).isEmpty() && !shared(of(one), of(other)) && !isShortForm(one, other);
    }

    /** Whether one is a short form of the other, or both of one name. */
    boolean isShortForm(String one, String other) {
        Set<String> shortOne = byShortForm.getOrDefault(one, Set.of());
        Set<String> shortOther = byShortForm.getOrDefault(other, Set.of());
        return shared(shortOne, of(other)) || shared(shortOther, of(one));
    }

    private Set<String> of(String word) {
        Set<String> latin = bySpelling.getOrDefault(word, Set.of());
        return latin.isEmpty() ? byArabic.getOrDefault(word, Set.of()) : latin;
    }

    private static boolean shared(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    /** The words that are known to be spellings, for checks of the file. */
    List<String> spellings() {
        return bySpelling.keySet().stream().sorted().toList();
    }
}
