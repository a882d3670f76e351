package org.rapporteur.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.rapporteur.finding.Actor;
import org.rapporteur.register.ActorDossier;
import org.rapporteur.register.InstrumentDossier;
import org.rapporteur.register.Ministries;
import org.rapporteur.register.NameCount;
import org.rapporteur.register.Side;
import org.rapporteur.register.Tally;

/** Questions about what all reports together have on a thing. */
final class Dossiers {
    private static final String KNOWN_ACTOR = " JOIN report ON report.number = %1$s.report AND report.current"
            + " JOIN actor ON actor.report = %1$s.report AND actor.id = %2$s AND NOT actor.is_private";
    private static final String KNOWN_INSTRUMENT = " JOIN report ON report.number = %1$s.report AND report.current"
            + " JOIN instrument ON instrument.report = %1$s.report AND instrument.id = %2$s";

    /** A thing as one report has it. */
    private record Seen<T>(String report, T dossier) {}

    private final Handle handle;

    Dossiers(Handle handle) {
        this.handle = handle;
    }

    Summary summary() {
        Map<Tally, Integer> findings = new HashMap<>();
        handle.createQuery("SELECT tally, count(*) AS count FROM finding JOIN report ON report.number = finding.report"
                        + " WHERE report.current GROUP BY tally")
                .map((row, context) -> Map.entry(Tally.valueOf(row.getString("tally")), row.getInt("count")))
                .forEach(entry -> findings.put(entry.getKey(), entry.getValue()));
        return new Summary(
                number("SELECT count(*) FROM report WHERE current"),
                number("SELECT count(DISTINCT actor.id) FROM actor JOIN report ON report.number = actor.report"
                        + " WHERE report.current AND NOT is_private"),
                number("SELECT count(DISTINCT place.id) FROM place JOIN report ON report.number = place.report"
                        + " WHERE report.current"),
                number("SELECT count(DISTINCT instrument.id) FROM instrument"
                        + " JOIN report ON report.number = instrument.report WHERE report.current"),
                findings);
    }

    List<ActorDossier> actors() {
        var names = names("actor", KNOWN_ACTOR);
        var findings = findings("actor", KNOWN_ACTOR);
        var offices = offices();
        List<Seen<ActorDossier>> seen = handle.createQuery("SELECT actor.*, report.id AS report_id FROM actor"
                        + " JOIN report ON report.number = actor.report WHERE report.current AND NOT is_private")
                .map((row, context) -> new Seen<>(
                        row.getString("report_id"),
                        new ActorDossier(
                                row.getString("id"),
                                Actor.Kind.valueOf(row.getString("kind")),
                                row.getString("name"),
                                Optional.ofNullable(row.getString("country")),
                                Optional.ofNullable(row.getString("sector")),
                                names.getOrDefault(row.getString("id"), List.of()),
                                List.copyOf(offices.getOrDefault(row.getString("id"), Set.of())),
                                findings.getOrDefault(row.getString("id"), Map.of()),
                                1)))
                .list();
        Map<String, ActorDossier> joined = new TreeMap<>();
        inOrder(seen)
                .forEach(next -> joined.merge(
                        next.id(),
                        next,
                        (first, other) -> new ActorDossier(
                                first.id(),
                                first.kind(),
                                first.name(),
                                first.country(),
                                first.sector(),
                                first.names(),
                                first.offices(),
                                first.findings(),
                                first.reports() + 1)));
        return List.copyOf(joined.values());
    }

    List<InstrumentDossier> instruments() {
        var names = names("instrument", KNOWN_INSTRUMENT);
        var findings = findings("instrument", KNOWN_INSTRUMENT);
        List<Seen<InstrumentDossier>> seen = handle.createQuery("SELECT instrument.*, report.id AS report_id"
                        + " FROM instrument JOIN report ON report.number = instrument.report WHERE report.current")
                .map((row, context) -> new Seen<>(
                        row.getString("report_id"),
                        new InstrumentDossier(
                                row.getString("id"),
                                row.getString("type"),
                                row.getString("name"),
                                Optional.ofNullable(row.getString("date")),
                                names.getOrDefault(row.getString("id"), List.of()),
                                findings.getOrDefault(row.getString("id"), Map.of()),
                                1)))
                .list();
        Map<String, InstrumentDossier> joined = new TreeMap<>();
        inOrder(seen)
                .forEach(next -> joined.merge(
                        next.id(),
                        next,
                        (first, other) -> new InstrumentDossier(
                                first.id(),
                                first.type(),
                                first.name(),
                                first.date(),
                                first.names(),
                                first.findings(),
                                first.reports() + 1)));
        return List.copyOf(joined.values());
    }

    /** What one report says first, all say: the same in whichever order they were added. */
    private static <T> List<T> inOrder(List<Seen<T>> seen) {
        return seen.stream()
                .sorted(Comparator.comparing(Seen::report))
                .map(Seen::dossier)
                .toList();
    }

    private Map<String, List<NameCount>> names(String thing, String known) {
        Map<String, List<NameCount>> names = new HashMap<>();
        handle.createQuery("SELECT mention." + thing + " AS id, mention.text, count(*) AS count FROM mention"
                        + known.formatted("mention", "mention." + thing) + " WHERE is_name GROUP BY 1, 2")
                .map((row, context) ->
                        Map.entry(row.getString("id"), new NameCount(row.getString("text"), row.getInt("count"))))
                .forEach(name -> names.computeIfAbsent(name.getKey(), unseen -> new ArrayList<>())
                        .add(name.getValue()));
        names.values().forEach(list -> list.sort(NameCount.ORDER));
        return names;
    }

    private Map<String, Map<Tally, Integer>> findings(String thing, String known) {
        Map<String, Map<Tally, Integer>> findings = new HashMap<>();
        handle.createQuery("SELECT finding_key.id, tally, count(DISTINCT finding.number) AS count FROM finding_key"
                        + " JOIN finding ON finding.number = finding_key.finding AND finding_key.thing = :thing"
                        + known.formatted("finding", "finding_key.id") + " GROUP BY 1, 2")
                .bind("thing", thing)
                .map((row, context) -> Map.entry(
                        row.getString("id"), Map.entry(Tally.valueOf(row.getString("tally")), row.getInt("count"))))
                .forEach(count -> findings.computeIfAbsent(count.getKey(), unseen -> new HashMap<>())
                        .put(count.getValue().getKey(), count.getValue().getValue()));
        return findings;
    }

    private Map<String, Set<Actor.Office>> offices() {
        Map<String, Set<Actor.Office>> offices = new HashMap<>();
        List<Seen<Map.Entry<String, Actor.Office>>> seen = handle.createQuery(
                        "SELECT actor_office.*, report.id AS report_id FROM actor_office"
                                + " JOIN report ON report.number = actor_office.report"
                                + " WHERE report.current ORDER BY position")
                .map((row, context) -> new Seen<>(
                        row.getString("report_id"),
                        Map.entry(
                                row.getString("actor"),
                                new Actor.Office(
                                        row.getString("title"),
                                        Optional.ofNullable(row.getString("body")),
                                        Optional.ofNullable(row.getString("held_from")),
                                        Optional.ofNullable(row.getString("held_to")),
                                        Optional.empty()))))
                .list();
        inOrder(seen)
                .forEach(office -> offices.computeIfAbsent(office.getKey(), unseen -> new LinkedHashSet<>())
                        .add(office.getValue()));
        return offices;
    }

    Side side(String body, Ministries ministries) {
        return new Side(
                body,
                Stream.concat(holders(body).stream(), ministries(body, ministries).stream())
                        .distinct()
                        .toList());
    }

    private List<Side.Holder> ministries(String state, Ministries ministries) {
        List<Side.Holder> holders = handle.createQuery("SELECT report.id AS report_id, actor.id FROM actor"
                        + " JOIN report ON report.number = actor.report AND report.current"
                        + " WHERE NOT actor.is_private AND actor.kind = 'ORGANISATION' AND 'state:' || actor.country = :state"
                        + " ORDER BY report.id, actor.id")
                .bind("state", state)
                .map((row, context) ->
                        new Side.Holder(row.getString("report_id"), row.getString("id"), Optional.empty()))
                .list();
        return holders.stream()
                .filter(holder -> ministries.speakFor(holder.actor(), state))
                .toList();
    }

    private List<Side.Holder> holders(String body) {
        return handle
                .createQuery("SELECT report.id AS report_id, actor_office.*, actor.country, actor.sector"
                        + " FROM actor_office JOIN report ON report.number = actor_office.report AND report.current"
                        + " JOIN actor ON actor.report = actor_office.report AND actor.id = actor_office.actor"
                        + " WHERE NOT actor.is_private AND (actor_office.body = :body OR 'state:' || actor.country = :body)"
                        + " ORDER BY report.id, actor.id, position")
                .bind("body", body)
                .map((row, context) -> Side.isHeldFor(
                                body,
                                Optional.ofNullable(row.getString("country")),
                                Optional.ofNullable(row.getString("sector")),
                                Optional.ofNullable(row.getString("body")))
                        ? Optional.of(Side.holder(
                                row.getString("report_id"),
                                row.getString("actor"),
                                Optional.ofNullable(row.getString("held_from")),
                                Optional.ofNullable(row.getString("held_to"))))
                        : Optional.<Side.Holder>empty())
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private int number(String query) {
        return handle.createQuery(query).mapTo(Integer.class).one();
    }
}
