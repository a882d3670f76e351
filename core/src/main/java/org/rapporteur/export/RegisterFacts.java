package org.rapporteur.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.register.Line;
import org.rapporteur.register.Provenance;
import org.rapporteur.register.Voicing;

/** What all reports together add to a finding of one: the line of demands, promises or refusals that it voices. */
public final class RegisterFacts {
    /** Nothing is known beyond the report. */
    public static final RegisterFacts NONE = new RegisterFacts(List.of(), reports -> Map.of());

    private final Map<String, Line> lines = new HashMap<>();
    private final Function<Set<String>, Map<String, Provenance>> provenance;

    /** @param provenance from whom reports have what they say, by their ids */
    public RegisterFacts(List<Line> lines, Function<Set<String>, Map<String, Provenance>> provenance) {
        this.provenance = provenance;
        lines.forEach(line -> line.voicings().stream()
                .map(Voicing::finding)
                .forEach(finding -> this.lines.putIfAbsent(finding, line)));
    }

    /** The first line that the finding voices; one that asks for several things voices several. */
    Optional<Line> line(String finding) {
        return Optional.ofNullable(lines.get(finding));
    }

    /** How many chains of transmission that are surely independent have the line. */
    int chains(Line line) {
        return Provenance.independent(provenance.apply(line.reports()).values());
    }
}
