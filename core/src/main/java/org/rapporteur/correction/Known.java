package org.rapporteur.correction;

import java.util.Optional;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;

/** What a register knows, as far as corrections are made on it. */
public interface Known {
    /** As it stands, or as it stood when it was rejected. */
    Optional<Finding> finding(String id);

    /** The findings of a report, as they stand. */
    Optional<Findings> report(String id);

    /** As any of the reports has it. */
    Optional<Actor> actor(String id);
}
