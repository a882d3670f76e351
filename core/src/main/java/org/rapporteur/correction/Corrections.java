package org.rapporteur.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.finding.Findings;

/** From what was read, and what people have corrected, to what stands. */
public final class Corrections {
    private Corrections() {}

    /**
     * The findings of one report as they stand.
     *
     * @param asRead what the program found, whichever version of it
     * @param inForce in the order in which they were made; those that do not concern the report change nothing
     */
    public static Standing apply(Findings asRead, List<Correction> inForce) {
        if (inForce.isEmpty()) {
            return Standing.asRead(asRead);
        }
        Correcting correcting = new Correcting(asRead);
        inForce.forEach(correcting::apply);
        return correcting.standing();
    }

    /**
     * The corrections that hold: those that are not undone, and not those that undo.
     *
     * @param all in the order in which they were made
     */
    public static List<Correction> inForce(List<Correction> all) {
        Set<String> undone = new HashSet<>();
        List<Correction> inForce = new ArrayList<>();
        for (int at = all.size() - 1; at >= 0; at--) {
            Correction correction = all.get(at);
            if (undone.contains(correction.id())) {
                continue;
            }
            if (correction instanceof Correction.Undo undo) {
                undone.add(undo.undoes());
            } else {
                inForce.add(0, correction);
            }
        }
        return inForce;
    }
}
