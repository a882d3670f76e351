package org.rapporteur.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** What is kept of current readings only, and goes when another takes the place. Joined things go by themselves. */
final class CurrentReading {
    private static final List<String> BY_REPORT = List.of("mention", "actor_office", "actor", "place", "instrument");
    private static final List<String> BY_FINDING = List.of("finding_key", "finding_topic");

    private final Handle handle;
    private final Dialect dialect;

    CurrentReading(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
    }

    void remove(long report) {
        dialect.removeFromIndex(handle, report);
        new Totals(handle).remove(report);
        BY_FINDING.forEach(table -> handle.execute(
                "DELETE FROM " + table + " WHERE finding IN (SELECT number FROM finding WHERE report = ?)", report));
        BY_REPORT.forEach(table -> handle.execute("DELETE FROM " + table + " WHERE report = ?", report));
        handle.execute("UPDATE finding SET sort = NULL WHERE report = ?", report);
        handle.execute("DELETE FROM report_source WHERE report = ?", report);
    }
}
