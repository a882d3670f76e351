package org.rapporteur.register;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Voice;

/** The heads under which findings are counted. An event that only a statement claims is never counted as an event. */
public enum Tally {
    STATEMENT,
    EVENT,
    CLAIMED_EVENT,
    MEETING,
    DEMAND,
    COMMITMENT,
    REFUSAL,
    ALLEGATION;

    public static Tally of(Finding finding) {
        if (finding instanceof Event event && event.voice() == Voice.STATEMENT) {
            return CLAIMED_EVENT;
        }
        return valueOf(finding.kind().name());
    }

    /** How many of each; what there is none of is left out. */
    public static Map<Tally, Integer> count(Collection<Finding> findings) {
        Map<Tally, Integer> counts = new EnumMap<>(Tally.class);
        findings.forEach(finding -> counts.merge(of(finding), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }
}
