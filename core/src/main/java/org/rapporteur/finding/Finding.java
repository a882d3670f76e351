package org.rapporteur.finding;

import java.util.Comparator;
import org.rapporteur.language.text.Span;

/** What one report says: one of seven kinds. */
public sealed interface Finding permits Statement, Event, Meeting, Demand, Commitment, Refusal, Allegation {
    /** By first evidence, then by kind, then by id: the order in which findings are written. */
    Comparator<Finding> ORDER = Comparator.<Finding, Span>comparing(
                    finding -> finding.evidence().spans().get(0))
            .thenComparing(Finding::kind)
            .thenComparing(Finding::id);

    /** Made of report, kind and spans, so the same on every run; see {@link FindingId}. */
    String id();

    /** The id of the report. */
    String report();

    Evidence evidence();

    Kind kind();

    /** The seven kinds, in the order in which they are written at one place. */
    enum Kind {
        STATEMENT,
        EVENT,
        MEETING,
        DEMAND,
        COMMITMENT,
        REFUSAL,
        ALLEGATION
    }
}
