package org.rapporteur.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.rapporteur.register.Folded;

/** Keeps table {@code total}: what a report adds when it comes is taken off when it goes. */
final class Totals {
    private static final String KNOWN_ACTOR =
            " JOIN actor ON actor.report = :report AND actor.id = %s AND NOT actor.is_private";
    private static final String KNOWN_INSTRUMENT =
            " JOIN instrument ON instrument.report = :report AND instrument.id = %s";
    private static final String OF_REPORT = "finding WHERE report = :report";

    /** In the order of the key, so that writers who change the same rows wait for each other in turn. */
    private static final String CHANGE = "INSERT INTO total (thing, what, id, value, times)"
            + " SELECT thing, what, id, value, :sign * times FROM ("
            + String.join(
                    " UNION ALL ",
                    List.of(
                            names("actor", KNOWN_ACTOR),
                            names("instrument", KNOWN_INSTRUMENT),
                            findings("actor", KNOWN_ACTOR),
                            findings("instrument", KNOWN_INSTRUMENT),
                            once("actor", " AND NOT is_private"),
                            once("instrument", ""),
                            once("place", ""),
                            "SELECT 'report', 'reports', '', '', 1",
                            "SELECT 'finding', 'tally', '', tally, count(*) FROM " + OF_REPORT + " GROUP BY tally",
                            "SELECT 'finding', 'day', '', first_day, count(*) FROM " + OF_REPORT
                                    + " AND first_day IS NOT NULL GROUP BY first_day",
                            "SELECT 'finding', 'topic', '', topic, count(DISTINCT finding.number) FROM finding"
                                    + " JOIN finding_topic ON finding_topic.finding = finding.number"
                                    + " WHERE report = :report GROUP BY topic",
                            "SELECT 'finding', 'outlet', '', outlet, count(*) FROM finding JOIN report"
                                    + " ON report.number = finding.report WHERE finding.report = :report"
                                    + " AND outlet IS NOT NULL GROUP BY outlet"))
            + ") AS change WHERE TRUE ORDER BY thing, what, id, value"
            + " ON CONFLICT (thing, what, id, value) DO UPDATE SET times = total.times + excluded.times";

    private final Handle handle;

    Totals(Handle handle) {
        this.handle = handle;
    }

    private static String names(String thing, String known) {
        return "SELECT '" + thing + "' AS thing, 'name' AS what, mention." + thing
                + " AS id, mention.text AS value, count(*) AS times FROM mention"
                + known.formatted("mention." + thing)
                + " WHERE mention.report = :report AND is_name GROUP BY mention." + thing + ", mention.text";
    }

    private static String findings(String thing, String known) {
        return "SELECT '" + thing + "', 'tally', finding_key.id, tally, count(DISTINCT finding.number) FROM finding"
                + " JOIN finding_key ON finding_key.finding = finding.number AND finding_key.thing = '" + thing + "'"
                + known.formatted("finding_key.id")
                + " WHERE finding.report = :report GROUP BY finding_key.id, tally";
    }

    private static String once(String thing, String which) {
        return "SELECT '" + thing + "', 'reports', id, '', 1 FROM " + thing + " WHERE report = :report" + which;
    }

    void add(long report) {
        change(report, 1);
    }

    void remove(long report) {
        change(report, -1);
        handle.execute("DELETE FROM total WHERE times = 0");
    }

    private void change(long report, int sign) {
        handle.createUpdate(CHANGE).bind("report", report).bind("sign", sign).execute();
    }

    /** The values of a thing with their counts: its names, or its tallies. */
    Map<String, Integer> of(String thing, String what, String id) {
        Map<String, Integer> times = new HashMap<>();
        handle.createQuery("SELECT value, times FROM total WHERE thing = :thing AND what = :what AND id = :id")
                .bind("thing", thing)
                .bind("what", what)
                .bind("id", id)
                .map((row, context) -> Map.entry(row.getString("value"), row.getInt("times")))
                .forEach(value -> times.put(value.getKey(), value.getValue()));
        return times;
    }

    /** How many reports speak of it. */
    int reports(String thing, String id) {
        return of(thing, "reports", id).getOrDefault("", 0);
    }

    /** How many things there are. */
    int things(String thing) {
        return handle.createQuery("SELECT count(*) FROM total WHERE thing = :thing AND what = 'reports'")
                .bind("thing", thing)
                .mapTo(Integer.class)
                .one();
    }

    /** By id. */
    List<String> ids(String thing) {
        return handle.createQuery("SELECT id FROM total WHERE thing = :thing AND what = 'reports' ORDER BY id")
                .bind("thing", thing)
                .mapTo(String.class)
                .list();
    }

    /** Those of which most reports speak first, then by id. */
    List<String> mostReported(String thing, int offset, int limit) {
        return handle.createQuery("SELECT id FROM total WHERE thing = :thing AND what = 'reports'"
                        + " ORDER BY times DESC, id LIMIT :limit OFFSET :offset")
                .bind("thing", thing)
                .bind("limit", limit)
                .bind("offset", offset)
                .mapTo(String.class)
                .list();
    }

    /** Ids of those that have these words in their name or in one as written; those of which most reports speak first. */
    List<String> called(String thing, String words, String which) {
        String folded = Folded.of(words);
        Set<String> called = new HashSet<>();
        handle
                .createQuery("SELECT id, value AS name FROM total WHERE thing = :thing AND what = 'name'"
                        + " UNION SELECT DISTINCT id, name FROM " + thing + " WHERE TRUE" + which)
                .bind("thing", thing)
                .map((row, context) -> Map.entry(row.getString("id"), row.getString("name")))
                .stream()
                .filter(name -> Folded.of(name.getValue()).contains(folded))
                .forEach(name -> called.add(name.getKey()));
        return mostReported(thing, 0, Integer.MAX_VALUE).stream()
                .filter(called::contains)
                .toList();
    }
}
