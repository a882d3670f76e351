package org.rapporteur.app.picture;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.finding.Finding;
import org.rapporteur.register.Strand;

/** The lanes of a timeline, from top to bottom. */
public enum Lane {
    MEETING("Meetings"),
    EVENT("Events told"),
    STATEMENT("Statements"),
    DEMAND("Demands"),
    COMMITMENT("Promises"),
    REFUSAL("Refusals"),
    ALLEGATION("Allegations made"),
    CLAIMED("Claimed events"),
    OPEN("Planned or denied");

    private final String words;

    Lane(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Where findings of a strand stand. */
    public static Lane of(Strand strand) {
        if (strand.kind() == Finding.Kind.ALLEGATION) {
            return ALLEGATION;
        }
        return strand.footing()
                .map(footing -> switch (footing) {
                    case TOLD -> strand.kind() == Finding.Kind.MEETING ? MEETING : EVENT;
                    case CLAIMED -> CLAIMED;
                    case OPEN -> OPEN;
                })
                .orElseGet(() -> valueOf(strand.kind().name()));
    }

    /** The strands that stand in one of these lanes. */
    public static Set<Strand> strands(Set<Lane> lanes) {
        return Arrays.stream(Finding.Kind.values())
                .flatMap(Strand::of)
                .filter(strand -> lanes.contains(of(strand)))
                .collect(Collectors.toSet());
    }
}
