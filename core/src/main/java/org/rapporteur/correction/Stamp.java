package org.rapporteur.correction;

import java.time.Instant;
import java.util.UUID;

/**
 * Who corrected, when, and why.
 *
 * @param id of the correction, unique within a register
 * @param who as the person is known to the register; never empty
 * @param why in the person's words; may be empty
 */
public record Stamp(String id, String who, Instant when, String why) {
    private static final String PREFIX = "correction-";

    public Stamp {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A correction has an id");
        }
        if (who.isBlank()) {
            throw new IllegalArgumentException("A correction says who made it");
        }
    }

    /** With an id of its own. */
    public static Stamp fresh(String who, Instant when, String why) {
        return new Stamp(PREFIX + UUID.randomUUID().toString().replace("-", "").substring(0, 16), who, when, why);
    }
}
