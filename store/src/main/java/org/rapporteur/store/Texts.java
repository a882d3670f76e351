package org.rapporteur.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.rapporteur.json.CodePoints;

/** The offsets of the texts of readings, looked up for many readings at once. */
final class Texts {
    private final Handle handle;
    private final Map<Long, CodePoints> known = new HashMap<>();

    Texts(Handle handle) {
        this.handle = handle;
    }

    /** Looks up those that are not known yet; whoever does not call this before {@link #of} asks for each alone. */
    void lookUp(Collection<Long> readings) {
        Set<Long> unknown = new HashSet<>(readings);
        unknown.removeAll(known.keySet());
        for (List<Long> some : FactRows.parts(unknown)) {
            NumberQuery.each(
                    handle,
                    "SELECT report, text FROM report_text WHERE report IN ("
                            + some.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")",
                    row -> known.put(row.getLong(1), CodePoints.of(row.getString(2))));
        }
    }

    CodePoints of(long reading) {
        if (!known.containsKey(reading)) {
            lookUp(List.of(reading));
        }
        return Optional.ofNullable(known.get(reading))
                .orElseThrow(() -> new IllegalStateException("The register has lost the text of reading " + reading));
    }
}
