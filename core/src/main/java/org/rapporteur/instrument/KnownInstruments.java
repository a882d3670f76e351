package org.rapporteur.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.NameIndex;
import org.rapporteur.finding.Instrument;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;

/** The instruments known beforehand, by id and by their names. */
final class KnownInstruments {
    private final Map<String, Instrument> byId;
    private final NameIndex names;

    private KnownInstruments(Map<String, Instrument> byId, NameIndex names) {
        this.byId = byId;
        this.names = names;
    }

    static KnownInstruments load(Knowledge knowledge) {
        Table table = table(knowledge);
        Map<String, Instrument> byId = new LinkedHashMap<>();
        List<NameIndex.Spelling> names = new ArrayList<>();
        for (Entry entry : table.entries()) {
            String name = table.required(entry, "name");
            byId.put(
                    entry.id(),
                    new Instrument(entry.id(), table.required(entry, "type"), name, List.of(), entry.one("date")));
            names.add(new NameIndex.Spelling(name, entry.id()));
            entry.all("names").forEach(other -> names.add(new NameIndex.Spelling(other, entry.id())));
        }
        table.check();
        return new KnownInstruments(byId, new NameIndex(names));
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
}
