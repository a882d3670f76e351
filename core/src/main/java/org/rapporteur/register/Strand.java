package org.rapporteur.register;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.finding.Finding;

/**
 * Findings of one kind that stand on one footing.
 *
 * @param footing empty for what is said and not done
 */
public record Strand(Finding.Kind kind, Optional<Footing> footing) {
    public static Strand of(Finding finding) {
        return new Strand(finding.kind(), Footing.of(finding));
    }

    /** All that there can be of a kind. */
    public static Stream<Strand> of(Finding.Kind kind) {
        return switch (kind) {
            case EVENT, MEETING, ALLEGATION ->
                Arrays.stream(Footing.values()).map(footing -> new Strand(kind, Optional.of(footing)));
            case STATEMENT, DEMAND, COMMITMENT, REFUSAL -> Stream.of(new Strand(kind, Optional.empty()));
        };
    }
}
