package org.rapporteur.instrument;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.actor.NameWords;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;

/** Tells which known agreements a name can stand for; more than one are a question. */
public final class InstrumentExplainer {
    private final List<Entry> lines;

    private InstrumentExplainer(List<Entry> lines) {
        this.lines = List.copyOf(lines);
    }

    public static InstrumentExplainer load(Knowledge knowledge) {
        return new InstrumentExplainer(KnownInstruments.table(knowledge).entries());
    }

    /** The lines with this name, then those whose name has all its words; "the" before it does not count. */
    public List<Entry> explain(String name) {
        List<String> words = words(name);
        List<Entry> same = having(known -> known.equals(words));
        List<Entry> wider = words.size() > 2
                ? having(known -> words.stream().allMatch(word -> isType(word) || known.contains(word)))
                : List.of();
        return Stream.concat(same.stream(), wider.stream()).distinct().toList();
    }

    private List<Entry> having(Predicate<List<String>> fits) {
        return lines.stream()
                .filter(entry -> Stream.of("name", "names")
                        .flatMap(field -> entry.all(field).stream())
                        .anyMatch(known -> fits.test(words(known))))
                .toList();
    }

    private static boolean isType(String word) {
        return InstrumentFinder.TYPES.containsKey(word);
    }

    private static List<String> words(String name) {
        return NameWords.keys(name.replaceFirst("^[Tt]he ", "")).stream()
                .map(word -> word.replaceFirst("(?<=...)s$", ""))
                .toList();
    }
}
