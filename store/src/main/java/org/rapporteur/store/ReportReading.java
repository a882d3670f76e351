package org.rapporteur.store;

import java.time.Instant;
import java.util.Optional;

/**
 * One reading of one text of a report.
 *
 * @param version counts the different texts that were read under the report's id, from 1
 * @param added when it was added; unknown for what an older program added
 * @param superseded when another took its place; empty for the current one
 */
public record ReportReading(
        int version,
        String sha256,
        String program,
        String models,
        boolean isCurrent,
        Optional<Instant> added,
        Optional<Instant> superseded) {}
