package org.rapporteur.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.rapporteur.correction.Difference;
import org.rapporteur.finding.Findings;

/** Writes down what is otherwise than before. */
final class ChangeWriter {
    private static final String INSERT =
            "INSERT INTO change (at, what, report, finding, correction) VALUES (?, ?, ?, ?, ?)";

    private final Handle handle;
    private final String now;

    ChangeWriter(Handle handle, Instant now) {
        this.handle = handle;
        this.now = Stored.of(now);
    }

    void add(Change.What what, Optional<String> report, Optional<String> finding, Optional<String> correction) {
        Rows row = new Rows(INSERT);
        row.add(now, what.name(), report, finding, correction);
        row.writeTo(handle);
    }

    /** @param correction that made the difference; empty where another reading did */
    void between(String report, Optional<Findings> before, Findings after, Optional<String> correction) {
        if (before.isEmpty()) {
            return;
        }
        Difference difference = Difference.between(before.get(), after);
        Rows rows = new Rows(INSERT);
        add(rows, Change.What.FINDING_CAME, report, difference.came(), correction);
        add(rows, Change.What.FINDING_CHANGED, report, difference.changed(), correction);
        add(rows, Change.What.FINDING_WITHDRAWN, report, difference.withdrawn(), correction);
        rows.writeTo(handle);
    }

    private void add(Rows rows, Change.What what, String report, List<String> findings, Optional<String> correction) {
        findings.forEach(finding -> rows.add(now, what.name(), report, finding, correction));
    }
}
