package org.rapporteur.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.finding.Finding;
import org.rapporteur.register.Bond;
import org.rapporteur.register.Days;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Selection;

/** Counts what joins two actors, as {@link Bond#of} does. */
final class BondRows {
    private static final int DAY = "2018-10-17".length();

    private final Handle handle;

    BondRows(Handle handle) {
        this.handle = handle;
    }

    /** The roles of the two, and which findings of the kind join them. */
    private record Joining(Finding.Kind kind, String from, String to, String which) {}

    private static final List<Joining> JOINING = List.of(
            new Joining(
                    Finding.Kind.MEETING,
                    "participants",
                    "participants",
                    "finding.footing = 'TOLD' AND one.id < other.id"),
            new Joining(Finding.Kind.STATEMENT, "source", "addressee", "finding.made_depth = 0 AND one.id <> other.id"),
            new Joining(Finding.Kind.DEMAND, "by", "of", "one.id <> other.id"),
            new Joining(Finding.Kind.ALLEGATION, "by", "perpetrators", "one.id <> other.id"));

    List<Bond> bonds(Filter filter) {
        List<Bond> bonds = new ArrayList<>();
        JOINING.stream()
                .filter(joining -> filter.kinds().isEmpty() || filter.kinds().contains(joining.kind()))
                .forEach(joining -> bonds.addAll(bonds(filter, joining)));
        return bonds;
    }

    private List<Bond> bonds(Filter filter, Joining joining) {
        Conditions wanted = Conditions.of(Selection.of(filter));
        return wanted.bind(handle.createQuery("SELECT one.id AS from_id, other.id AS to_id,"
                        + " count(DISTINCT finding.number) AS times, min(first_day || last_day) AS first_days,"
                        + " max(first_day || last_day) AS last_days FROM finding"
                        + " JOIN finding_key AS one ON one.finding = finding.number AND one.thing = 'actor'"
                        + " AND one.role = '" + joining.from() + "'"
                        + " JOIN finding_key AS other ON other.finding = finding.number AND other.thing = 'actor'"
                        + " AND other.role = '" + joining.to() + "' WHERE " + wanted.sql() + " AND finding.kind = '"
                        + joining.kind() + "' AND " + joining.which() + " GROUP BY one.id, other.id"))
                .map((row, context) -> new Bond(
                        row.getString("from_id"),
                        row.getString("to_id"),
                        joining.kind(),
                        row.getInt("times"),
                        days(row.getString("first_days")),
                        days(row.getString("last_days"))))
                .list();
    }

    private static Optional<Days> days(@Nullable String both) {
        return both == null
                ? Optional.empty()
                : Optional.of(new Days(LocalDate.parse(both.substring(0, DAY)), LocalDate.parse(both.substring(DAY))));
    }
}
