package org.rapporteur.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.rapporteur.finding.Actor;
import org.rapporteur.register.ActorDossier;
import org.rapporteur.register.InstrumentDossier;
import org.rapporteur.register.Ministries;
import org.rapporteur.register.NameCount;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Side;
import org.rapporteur.register.Tally;

/** Questions about what all reports together have on a thing. */
final class Dossiers {
    private final Handle handle;
    private final Totals totals;

    Dossiers(Handle handle) {
        this.handle = handle;
        totals = new Totals(handle);
    }

    Summary summary() {
        return new Summary(
                totals.reports("report", ""),
                totals.things("actor"),
                totals.things("place"),
                totals.things("instrument"),
                tallies("finding", ""));
    }

    List<ActorDossier> actors() {
        return totals.ids("actor").stream().flatMap(id -> actor(id).stream()).toList();
    }

    /** The names of all actors but private persons, by their ids. */
    Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        handle.createQuery("SELECT id, (SELECT name FROM actor WHERE actor.id = total.id AND NOT actor.is_private"
                        + " ORDER BY report_id LIMIT 1) AS name FROM total WHERE thing = 'actor' AND what = 'reports'")
                .map((row, context) -> Map.entry(row.getString("id"), row.getString("name")))
                .forEach(one -> names.put(one.getKey(), one.getValue()));
        return names;
    }

    List<ActorDossier> actors(Paging paging) {
        return totals.mostReported("actor", paging.offset(), paging.limit()).stream()
                .flatMap(id -> actor(id).stream())
                .toList();
    }

    Paging.Slice<ActorDossier> actors(String name, Paging paging) {
        Paging.Slice<String> ids = paging.of(totals.called("actor", name, " AND NOT is_private"));
        return new Paging.Slice<>(
                ids.items().stream().flatMap(id -> actor(id).stream()).toList(), ids.total());
    }

    Paging.Slice<InstrumentDossier> instruments(String name, Paging paging) {
        Paging.Slice<String> ids = paging.of(totals.called("instrument", name, ""));
        return new Paging.Slice<>(
                ids.items().stream().flatMap(id -> instrument(id).stream()).toList(), ids.total());
    }

    /** What one report says first, all say: the same in whichever order they were added. */
    Optional<ActorDossier> actor(String id) {
        return handle.createQuery("SELECT kind, name, country, sector FROM actor WHERE id = :id AND NOT is_private"
                        + " ORDER BY report_id LIMIT 1")
                .bind("id", Stored.of(id))
                .map((row, context) -> new ActorDossier(
                        id,
                        Actor.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("country")),
                        Optional.ofNullable(row.getString("sector")),
                        names("actor", id),
                        offices(id),
                        tallies("actor", id),
                        totals.reports("actor", id)))
                .findOne();
    }

    List<InstrumentDossier> instruments() {
        return totals.ids("instrument").stream()
                .flatMap(id -> instrument(id).stream())
                .toList();
    }

    List<InstrumentDossier> instruments(Paging paging) {
        return totals.mostReported("instrument", paging.offset(), paging.limit()).stream()
                .flatMap(id -> instrument(id).stream())
                .toList();
    }

    Optional<InstrumentDossier> instrument(String id) {
        return handle.createQuery("SELECT type, name, date FROM instrument WHERE id = :id ORDER BY report_id LIMIT 1")
                .bind("id", Stored.of(id))
                .map((row, context) -> new InstrumentDossier(
                        id,
                        row.getString("type"),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("date")),
                        names("instrument", id),
                        tallies("instrument", id),
                        totals.reports("instrument", id)))
                .findOne();
    }

    private List<NameCount> names(String thing, String id) {
        return totals.of(thing, "name", id).entrySet().stream()
                .map(name -> new NameCount(name.getKey(), name.getValue()))
                .sorted(NameCount.ORDER)
                .toList();
    }

    private Map<Tally, Integer> tallies(String thing, String id) {
        Map<Tally, Integer> tallies = new HashMap<>();
        totals.of(thing, "tally", id).forEach((tally, times) -> tallies.put(Tally.valueOf(tally), times));
        return tallies;
    }

    /** Each once, in the order in which reports give them. */
    private List<Actor.Office> offices(String actor) {
        return handle.createQuery("SELECT title, body, held_from, held_to, min(sort) AS first_at FROM actor_office"
                        + " WHERE actor = :actor GROUP BY title, body, held_from, held_to ORDER BY first_at")
                .bind("actor", actor)
                .map((row, context) -> new Actor.Office(
                        row.getString("title"),
                        Optional.ofNullable(row.getString("body")),
                        Optional.ofNullable(row.getString("held_from")),
                        Optional.ofNullable(row.getString("held_to")),
                        Optional.empty()))
                .list();
    }

    Side side(String body, Ministries ministries) {
        Optional<String> country = Side.country(body);
        return new Side(
                body,
                Stream.concat(
                                holders(body, country).stream(),
                                country.stream().flatMap(code -> ministries(body, code, ministries).stream()))
                        .distinct()
                        .toList());
    }

    private List<Side.Holder> ministries(String state, String country, Ministries ministries) {
        List<Side.Holder> holders = handle.createQuery("SELECT report_id, actor.id FROM actor"
                        + " WHERE NOT actor.is_private AND actor.kind = 'ORGANISATION' AND actor.country = :country"
                        + " ORDER BY report_id, actor.id")
                .bind("country", Stored.of(country))
                .map((row, context) ->
                        new Side.Holder(row.getString("report_id"), row.getString("id"), Optional.empty()))
                .list();
        return holders.stream()
                .filter(holder -> ministries.speakFor(holder.actor(), state))
                .toList();
    }

    /**
     * As {@link Side#isHeldFor} has it.
     *
     * @param country of which the body is the state; only then somebody in its service can speak for it
     */
    private List<Side.Holder> holders(String body, Optional<String> country) {
        String held = "SELECT report_id, actor_office.actor, position, held_from, held_to FROM actor_office"
                + " JOIN actor ON actor.report = actor_office.report AND actor.id = actor_office.actor"
                + " WHERE NOT actor.is_private AND ";
        Query query = handle.createQuery(held + "actor_office.body = :body"
                        // Two questions, for each has an index of its own.
                        + (country.isPresent()
                                ? " UNION " + held + "actor.country = :country AND actor.sector = 'GOV'"
                                : "")
                        + " ORDER BY report_id, actor, position")
                .bind("body", Stored.of(body));
        country.ifPresent(code -> query.bind("country", Stored.of(code)));
        return query.map((row, context) -> Side.holder(
                        row.getString("report_id"),
                        row.getString("actor"),
                        Optional.ofNullable(row.getString("held_from")),
                        Optional.ofNullable(row.getString("held_to"))))
                .list();
    }
}
