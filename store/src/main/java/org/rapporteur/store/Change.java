package org.rapporteur.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that is otherwise in the register than before.
 *
 * @param number ascending
 * @param report id, where it is about one; finding likewise
 * @param correction that made it so; empty where a reading did
 */
public record Change(
        long number,
        Instant at,
        What what,
        Optional<String> report,
        Optional<String> finding,
        Optional<String> correction) {
    /** What has changed. */
    public enum What {
        /** All its findings came with it. */
        REPORT_ADDED,
        /** Its text is another. */
        REPORT_CHANGED,
        /** Another version of the program has read it. */
        REPORT_READ_ANEW,
        /** Nothing of it is left; it is told by the SHA-256 of its id, "sha256:…". */
        REPORT_ERASED,
        FINDING_CAME,
        FINDING_CHANGED,
        /** It no longer stands: rejected, or not found in the new reading. */
        FINDING_WITHDRAWN,
        CORRECTED,
        UNDONE
    }
}
