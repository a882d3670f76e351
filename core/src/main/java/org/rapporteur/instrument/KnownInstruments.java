package org.rapporteur.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.actor.NameIndex;
import org.rapporteur.actor.NameWords;
import org.rapporteur.finding.Instrument;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;

/** The instruments known beforehand, by id and by their names. */
final class KnownInstruments {
    private final Map<String, Instrument> byId;
    private final NameIndex names;
    private final Map<List<String>, List<Entry>> shared;
    private final Namesakes namesakes;

    private KnownInstruments(
            Map<String, Instrument> byId, NameIndex names, Map<List<String>, List<Entry>> shared, Namesakes namesakes) {
        this.byId = byId;
        this.names = names;
        this.shared = shared;
        this.namesakes = namesakes;
    }

    static KnownInstruments load(Knowledge knowledge) {
        Table table = table(knowledge);
        Map<String, Instrument> byId = new LinkedHashMap<>();
        List<NameIndex.Spelling> names = new ArrayList<>();
        Map<List<String>, List<Entry>> called = new HashMap<>();
        for (Entry entry : table.entries()) {
            String name = table.required(entry, "name");
            byId.put(
                    entry.id(),
                    new Instrument(entry.id(), table.required(entry, "type"), name, List.of(), entry.one("date")));
            Stream.concat(Stream.of(name), entry.all("names").stream()).forEach(other -> {
                names.add(new NameIndex.Spelling(other, entry.id()));
                List<Entry> lines = called.computeIfAbsent(NameWords.keys(other), key -> new ArrayList<>());
                if (!lines.contains(entry)) {
                    lines.add(entry);
                }
            });
        }
        table.check();
        called.values().removeIf(lines -> lines.size() < 2);
        return new KnownInstruments(byId, new NameIndex(names), called, Namesakes.of(table.entries()));
    }

    static Table table(Knowledge knowledge) {
        return knowledge.table(
                "instruments.txt",
                Set.of("type", "name", "names", "date", "parties", "parent", "creates", "places", "source"));
    }

    Optional<Instrument> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    NameIndex names() {
        return names;
    }

    /** The lines that all have this name; empty for a name of one alone. */
    List<Entry> sharing(String name) {
        return shared.getOrDefault(NameWords.keys(name), List.of());
    }

    Namesakes namesakes() {
        return namesakes;
    }
}
