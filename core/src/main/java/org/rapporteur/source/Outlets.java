package org.rapporteur.source;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;

/** Which names are those of news outlets, by outlets.txt: known names, and words that such names have. */
public final class Outlets {
    private static final int LONGEST_MASTHEAD = 5;

    private final Set<String> names = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    private final Set<String> mastheads = new HashSet<>();
    private final Set<String> others = new HashSet<>();

    private Outlets() {}

    public static Outlets load(Knowledge knowledge) {
        Table table = knowledge.table("outlets.txt", Set.of("name", "word", "masthead", "not"));
        Outlets outlets = new Outlets();
        for (Entry entry : table.entries()) {
            entry.all("name").forEach(name -> outlets.names.add(key(name)));
            entry.all("not").forEach(name -> outlets.others.add(key(name)));
            entry.all("word").forEach(word -> outlets.words.add(key(word)));
            entry.all("masthead").forEach(word -> outlets.mastheads.add(key(word)));
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

    /** Whether a line at the top of a page is the name of who publishes it: "Ruritanian Daily News", "The Ruritanian Post". */
    boolean isMasthead(String line) {
        String own = line.strip().split(" of ", 2)[0];
        String[] names = own.split(" ", -1);
        boolean name = names.length > 1
                && names.length <= LONGEST_MASTHEAD
                && Arrays.stream(names).allMatch(word -> word.matches("\\p{Lu}[\\p{L}\\p{M}'’-]*"));
        String last = key(names[names.length - 1]);
        return isKnown(line)
                || (name && !others.contains(key(own)) && (words.contains(last) || mastheads.contains(last)));
    }

    /** "The Al-Hayat" and "al Hayat" are one. */
    private static String key(String name) {
        String key = TextLine.normal(name);
        return key.startsWith("the ") ? key.substring("the ".length()) : key;
    }
}
