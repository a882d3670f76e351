package org.rapporteur.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Report;
import org.rapporteur.json.FindingsReader;
import org.rapporteur.register.Address;
import org.rapporteur.register.Shingles;
import org.rapporteur.register.Signature;

/** Which current reports are copies of one text, and which stand at one address. */
final class CopyRows {
    /** With so many others a report is compared: of a text that more have, each is known as a copy of the first of them. */
    private static final int MOST = 64;

    private final Handle handle;

    CopyRows(Handle handle) {
        this.handle = handle;
    }

    void add(long number, Report report, Shingles shingles, Signature signature) {
        List<Long> bands = signature.bands();
        Rows copies = new Rows("INSERT INTO report_copy (report, other) VALUES (?, ?)");
        shingles(near(bands)).forEach((other, text) -> {
            if (text.areCopies(shingles)) {
                copies.add(number, other);
                copies.add(other, number);
            }
        });
        copies.writeTo(handle);
        Rows batch = new Rows("INSERT INTO report_band (band, report) VALUES (?, ?) ON CONFLICT DO NOTHING");
        bands.forEach(band -> batch.add(band, number));
        batch.writeTo(handle);
        handle.execute("INSERT INTO report_shingles (report, shingles) VALUES (?, ?)", number, shingles.bytes());
        Address.of(report)
                .ifPresent(address -> handle.execute(
                        "INSERT INTO report_address (report, address) VALUES (?, ?)", number, Stored.of(address)));
    }

    void remove(long number) {
        handle.execute(
                "DELETE FROM report_copy WHERE (report, other) IN (SELECT other, report FROM report_copy WHERE report = ?)",
                number);
        handle.execute("DELETE FROM report_copy WHERE report = ?", number);
        handle.execute("DELETE FROM report_shingles WHERE report = ?", number);
        handle.execute("DELETE FROM report_band WHERE report = ?", number);
        handle.execute("DELETE FROM report_address WHERE report = ?", number);
    }

    /**
     * Those that share most bands, the first added among equals. A band that very many have is of words that all reports of an
     * outlet bear, and says little: only the first of them are looked at.
     */
    private List<Long> near(List<Long> bands) {
        if (bands.isEmpty()) {
            return List.of();
        }
        Map<Long, Integer> shared = new HashMap<>();
        NumberQuery.each(
                handle,
                bands.stream()
                        .map(band -> "SELECT report FROM (SELECT report FROM report_band WHERE band = " + band
                                + " ORDER BY report LIMIT " + MOST + ") AS few")
                        .collect(Collectors.joining(" UNION ALL ")),
                row -> shared.merge(row.getLong(1), 1, Integer::sum));
        return shared.keySet().stream()
                .sorted(Comparator.comparing((Long report) -> -shared.getOrDefault(report, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private Map<Long, Shingles> shingles(List<Long> reports) {
        Map<Long, Shingles> shingles = new TreeMap<>();
        if (!reports.isEmpty()) {
            handle.createQuery("SELECT report, shingles FROM report_shingles WHERE report IN (<reports>)")
                    .bindList("reports", reports)
                    .map((row, context) -> Map.entry(row.getLong("report"), Shingles.of(row.getBytes("shingles"))))
                    .forEach(one -> shingles.put(one.getKey(), one.getValue()));
        }
        return shingles;
    }

    /** Only the report itself: its line comes first. */
    private Optional<Report> read(long number) {
        return handle.createQuery("SELECT line FROM line WHERE report = :number AND position = 0")
                .bind("number", number)
                .mapTo(String.class)
                .findOne()
                .map(line -> FindingsReader.read("register, report " + number, line))
                .map(Findings::report);
    }

    /**
     * The current report of which this one is a later version: another id, but the same address, and much of the same text or
     * the same title. An address that shows something else every day makes no versions.
     */
    Optional<Long> before(Report report) {
        Shingles shingles = Shingles.of(report);
        return Address.of(report)
                .flatMap(address -> handle
                        .createQuery(
                                "SELECT number FROM report_address JOIN report ON report.number = report_address.report"
                                        + " WHERE address = :address AND current AND id <> :id ORDER BY number")
                        .bind("address", Stored.of(address))
                        .bind("id", Stored.of(report.id()))
                        .mapTo(Long.class)
                        .list()
                        .stream()
                        .filter(number -> read(number)
                                .filter(other -> isVersion(other, report, shingles))
                                .isPresent())
                        .findFirst());
    }

    private static boolean isVersion(Report one, Report other, Shingles shingles) {
        return (one.title().isPresent() && one.title().equals(other.title()))
                || Shingles.of(one).areVersions(shingles);
    }

    /** The ids of these reports and of their copies, by report; what has no copies is left out. */
    Map<String, Set<String>> copies(Collection<String> reports) {
        Map<String, Set<String>> copies = new TreeMap<>();
        for (List<String> some : FactRows.parts(reports)) {
            handle.createQuery("SELECT report.id AS id, copy.id AS copy_id FROM report JOIN report_copy"
                            + " ON report_copy.report = report.number JOIN report AS copy ON copy.number = report_copy.other"
                            + " WHERE report.current AND report.id IN (<ids>)")
                    .bindList("ids", some)
                    .map((row, context) -> Map.entry(row.getString("id"), row.getString("copy_id")))
                    .forEach(pair -> copies.computeIfAbsent(pair.getKey(), id -> new HashSet<>(Set.of(id)))
                            .add(pair.getValue()));
        }
        return copies;
    }
}
