package org.rapporteur.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Report;
import org.rapporteur.json.FindingsReader;
import org.rapporteur.register.Address;
import org.rapporteur.register.Shingles;
import org.rapporteur.register.Signature;

/** Which current reports are copies of one text, and which stand at one address. */
final class CopyRows {
    private final Handle handle;

    CopyRows(Handle handle) {
        this.handle = handle;
    }

    void add(long number, Report report, Shingles shingles, Signature signature) {
        List<Long> bands = signature.bands();
        Rows copies = new Rows("INSERT INTO report_copy (report, other) VALUES (?, ?)");
        for (long other : near(bands)) {
            if (read(other)
                    .filter(text -> Shingles.of(text).areCopies(shingles))
                    .isPresent()) {
                copies.add(number, other);
                copies.add(other, number);
            }
        }
        copies.writeTo(handle);
        Rows batch = new Rows("INSERT INTO report_band (band, report) VALUES (?, ?) ON CONFLICT DO NOTHING");
        bands.forEach(band -> batch.add(band, number));
        batch.writeTo(handle);
        Address.of(report)
                .ifPresent(address -> handle.execute(
                        "INSERT INTO report_address (report, address) VALUES (?, ?)", number, Stored.of(address)));
    }

    void remove(long number) {
        handle.execute("DELETE FROM report_copy WHERE report = ?", number);
        handle.execute("DELETE FROM report_copy WHERE other = ?", number);
        handle.execute("DELETE FROM report_band WHERE report = ?", number);
        handle.execute("DELETE FROM report_address WHERE report = ?", number);
    }

    private Set<Long> near(List<Long> bands) {
        return bands.isEmpty()
                ? Set.of()
                : handle.createQuery("SELECT DISTINCT report FROM report_band WHERE band IN (<bands>)")
                        .bindList("bands", bands)
                        .mapTo(Long.class)
                        .set();
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
