package org.rapporteur.source;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;

/** Which names are those of news outlets, by outlets.txt: known names, and words that only such names have. */
public final class Outlets {
    private final Set<String> names = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    private final Set<String> others = new HashSet<>();

    private Outlets() {}

    public static Outlets load(Knowledge knowledge) {
        Table table = knowledge.table("outlets.txt", Set.of("name", "word", "not"));
        Outlets outlets = new Outlets();
        for (Entry entry : table.entries()) {
            entry.all("name").forEach(name -> outlets.names.add(key(name)));
            entry.all("not").forEach(name -> outlets.others.add(key(name)));
            entry.all("word").forEach(word -> outlets.words.add(key(word)));
        }
        table.check();
        return outlets;
    }

    boolean isKnown(String name) {
        return names.contains(key(name));
    }

    /** Known, or with a word in it that says so: "Ruritanian Daily News". */
    public boolean isOutlet(String name) {
        return isKnown(name)
                || (!others.contains(key(name))
                        && Arrays.stream(key(name).split(" ", -1)).anyMatch(words::contains));
    }

    /** "The Al-Hayat" and "al Hayat" are one. */
    private static String key(String name) {
        String key = TextLine.normal(name);
        return key.startsWith("the ") ? key.substring("the ".length()) : key;
    }
}
