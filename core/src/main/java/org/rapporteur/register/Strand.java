package org.rapporteur.register;

import java.util.Optional;
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
}
