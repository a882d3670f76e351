package org.rapporteur.instrument;

import java.util.List;
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

    /** The lines with this name; "the" before it does not count. */
    public List<Entry> explain(String name) {
        List<String> words = words(name);
        return lines.stream()
                .filter(entry -> Stream.of("name", "names")
                        .flatMap(field -> entry.all(field).stream())
                        .anyMatch(known -> words(known).equals(words)))
                .toList();
    }

    private static List<String> words(String name) {
        return NameWords.keys(name.replaceFirst("^[Tt]he ", ""));
    }
}
