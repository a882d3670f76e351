package org.rapporteur.store;

import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.register.Facts;
import org.rapporteur.register.Voicings;

/** What makes findings comparable across reports; made once for a register. */
record Comparables(Voicings voicings, Facts facts) {
    static Comparables of(Knowledge knowledge) {
        return new Comparables(new Voicings(knowledge), new Facts(knowledge));
    }
}
