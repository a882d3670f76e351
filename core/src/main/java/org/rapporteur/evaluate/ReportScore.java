package org.rapporteur.evaluate;

import java.util.List;

/**
 * How one report was read.
 *
 * @param read whether it was among what was read; if not, all its expectations are missed
 * @param asked how many expectations there are
 * @param missed those that do not hold, as they stand in the gold
 * @param traps how many traps there are
 * @param fallen those that were fallen into
 */
public record ReportScore(String report, boolean read, int asked, List<String> missed, int traps, List<String> fallen) {
    public ReportScore {
        missed = List.copyOf(missed);
        fallen = List.copyOf(fallen);
    }

    public int held() {
        return asked - missed.size();
    }
}
