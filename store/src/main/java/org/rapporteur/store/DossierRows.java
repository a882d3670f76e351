package org.rapporteur.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Statement;
import org.rapporteur.json.CodePoints;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.Days;
import org.rapporteur.register.Entry;
import org.rapporteur.register.InstrumentDoubt;
import org.rapporteur.register.InstrumentMention;
import org.rapporteur.register.Keys;
import org.rapporteur.register.OfficeHeld;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Part;

/** The parts of dossiers: what an actor did and said, and who speaks of an instrument. */
final class DossierRows {
    private final Handle handle;

    DossierRows(Handle handle) {
        this.handle = handle;
    }

    void add(long report, Findings findings, CodePoints offsets) {
        about(report, findings);
        mentions(report, findings, offsets);
        candidates(report, findings);
    }

    void remove(long report) {
        handle.execute(
                "DELETE FROM finding_about WHERE finding IN (SELECT number FROM finding WHERE report = ?)", report);
        handle.execute("DELETE FROM instrument_mention WHERE report = ?", report);
        handle.execute("DELETE FROM instrument_candidate WHERE report = ?", report);
    }

    private void about(long report, Findings findings) {
        List<Long> numbers = handle.createQuery("SELECT number FROM finding WHERE report = :report ORDER BY position")
                .bind("report", report)
                .mapTo(Long.class)
                .list();
        List<Keys> keys = Keys.of(findings);
        Rows about = new Rows("INSERT INTO finding_about (actor, finding) VALUES (?, ?)");
        for (int at = 0; at < keys.size(); at++) {
            long number = numbers.get(at);
            keys.get(at).about().forEach(actor -> about.add(actor, number));
        }
        about.writeTo(handle);
    }

    private void mentions(long report, Findings findings, CodePoints offsets) {
        Rows mentions = new Rows("INSERT INTO instrument_mention (report, instrument, start_at, end_at, statement,"
                + " by_actors, stance) VALUES (?, ?, ?, ?, ?, ?, ?)");
        for (InstrumentMention mention : InstrumentMention.of(findings)) {
            Span span = offsets.fromChars(mention.span());
            mentions.add(
                    report,
                    mention.instrument(),
                    span.start(),
                    span.end(),
                    mention.statement(),
                    String.join("\n", mention.by().stream().sorted().toList()),
                    mention.stance().name());
        }
        mentions.writeTo(handle);
    }

    private void candidates(long report, Findings findings) {
        Rows candidates = new Rows(
                "INSERT INTO instrument_candidate (candidate, instrument, report) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
        findings.instruments()
                .forEach(one -> one.candidates().forEach(candidate -> candidates.add(candidate, one.id(), report)));
        candidates.writeTo(handle);
    }

    /** By id. */
    List<InstrumentDoubt> doubts(String instrument) {
        Map<String, Set<String>> doubtful = new TreeMap<>();
        handle.createQuery("SELECT DISTINCT instrument, candidate FROM instrument_candidate"
                        + " JOIN report ON report.number = instrument_candidate.report AND report.current"
                        + " WHERE instrument IN (SELECT instrument FROM instrument_candidate WHERE candidate = :instrument)"
                        + " OR instrument = :instrument")
                .bind("instrument", instrument)
                .map((row, context) -> Map.entry(row.getString("instrument"), row.getString("candidate")))
                .forEach(pair -> doubtful.computeIfAbsent(pair.getKey(), unseen -> new TreeSet<>())
                        .add(pair.getValue()));
        return doubtful.entrySet().stream()
                .flatMap(one -> doubt(one.getKey(), List.copyOf(one.getValue())).stream())
                .toList();
    }

    private Optional<InstrumentDoubt> doubt(String instrument, List<String> candidates) {
        return first(instrument)
                .map(own -> new InstrumentDoubt(
                        instrument,
                        name(instrument),
                        candidates,
                        own,
                        candidates.stream()
                                .flatMap(candidate -> first(candidate).stream())
                                .toList()));
    }

    private Optional<InstrumentMention> first(String instrument) {
        return mentions(List.of(instrument), new Paging(0, 1)).items().stream().findFirst();
    }

    /** What the first report by id says, all say. */
    private String name(String instrument) {
        return handle.createQuery("SELECT name FROM instrument JOIN report ON report.number = instrument.report"
                        + " WHERE instrument.id = :instrument AND report.current ORDER BY report.id LIMIT 1")
                .bind("instrument", instrument)
                .mapTo(String.class)
                .one();
    }

    /** Private persons have none; what there is none of is left out. */
    Map<Part, Integer> parts(String actor) {
        Map<Part, Integer> parts = new EnumMap<>(Part.class);
        if (isKnown(actor)) {
            for (Part part : Part.values()) {
                int count = count(part, actor);
                if (count > 0) {
                    parts.put(part, count);
                }
            }
        }
        return parts;
    }

    /** By {@link Entry#ORDER}. */
    Paging.Slice<Entry> part(String actor, Part part, Paging paging) {
        if (!isKnown(actor)) {
            return new Paging.Slice<>(List.of(), 0);
        }
        FindingRows findings = new FindingRows(handle);
        return new Paging.Slice<>(
                findings.entries(bound(
                                FindingRows.SELECT + having(part) + FindingRows.ORDER + " LIMIT :limit OFFSET :offset",
                                part,
                                actor)
                        .bind("limit", paging.limit())
                        .bind("offset", paging.offset())),
                count(part, actor));
    }

    private int count(Part part, String actor) {
        return bound(
                        "SELECT count(*) FROM finding JOIN report ON report.number = finding.report WHERE "
                                + having(part),
                        part,
                        actor)
                .mapTo(Integer.class)
                .one();
    }

    private static String having(Part part) {
        return "report.current AND finding.tally = :tally AND finding.number IN ("
                + (part == Part.SAID_ABOUT
                        ? "SELECT finding FROM finding_about WHERE actor = :actor)"
                        : "SELECT finding FROM finding_key WHERE id = :actor AND thing = 'actor' AND role IN (<roles>))");
    }

    private Query bound(String sql, Part part, String actor) {
        Query query = handle.createQuery(sql).bind("tally", part.tally().name()).bind("actor", actor);
        return part == Part.SAID_ABOUT
                ? query
                : query.bindList("roles", part.roles().stream().sorted().toList());
    }

    private boolean isKnown(String actor) {
        return handle.createQuery("SELECT 1 FROM actor JOIN report ON report.number = actor.report"
                        + " WHERE actor.id = :actor AND report.current AND NOT is_private LIMIT 1")
                .bind("actor", actor)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** By {@link OfficeHeld#ORDER}. */
    List<OfficeHeld> offices(String actor) {
        return handle
                .createQuery(
                        "SELECT actor_office.title, body, held_from, held_to, min(report.published) AS first_published,"
                                + " max(report.published) AS last_published, count(DISTINCT report.number) AS reports"
                                + " FROM actor_office JOIN report ON report.number = actor_office.report AND report.current"
                                + " JOIN actor ON actor.report = actor_office.report AND actor.id = actor_office.actor"
                                + " AND NOT actor.is_private WHERE actor_office.actor = :actor"
                                + " GROUP BY actor_office.title, body, held_from, held_to")
                .bind("actor", actor)
                .map((row, context) -> new OfficeHeld(
                        new Actor.Office(
                                row.getString("title"),
                                Optional.ofNullable(row.getString("body")),
                                Optional.ofNullable(row.getString("held_from")),
                                Optional.ofNullable(row.getString("held_to")),
                                Optional.empty()),
                        day(row.getString("first_published")),
                        day(row.getString("last_published")),
                        row.getInt("reports")))
                .stream()
                .sorted(OfficeHeld.ORDER)
                .toList();
    }

    private static Optional<Days> day(@Nullable String published) {
        return Optional.ofNullable(published).map(LocalDate::parse).map(Days::of);
    }

    /** By {@link InstrumentMention#ORDER}. */
    Paging.Slice<InstrumentMention> mentions(Collection<String> instruments, Paging paging) {
        Map<Long, CodePoints> texts = new HashMap<>();
        List<InstrumentMention> items = handle.createQuery("SELECT instrument_mention.*, report.id, report.published"
                        + " FROM instrument_mention JOIN report ON report.number = instrument_mention.report"
                        + " WHERE report.current AND instrument IN (<instruments>) ORDER BY report.published IS NULL,"
                        + " report.published, report.id, start_at, end_at, instrument LIMIT :limit OFFSET :offset")
                .bindList("instruments", List.copyOf(instruments))
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> new InstrumentMention(
                        row.getString("instrument"),
                        row.getString("id"),
                        texts.computeIfAbsent(row.getLong("report"), this::text)
                                .toChars(new Span(row.getInt("start_at"), row.getInt("end_at"))),
                        Optional.ofNullable(row.getString("statement")),
                        Set.copyOf(FactRows.list(row.getString("by_actors"))),
                        Statement.Stance.valueOf(row.getString("stance")),
                        Optional.ofNullable(row.getString("published"))
                                .map(LocalDate::parse)
                                .map(Days::of)))
                .list();
        return new Paging.Slice<>(
                items,
                handle.createQuery("SELECT count(*) FROM instrument_mention JOIN report"
                                + " ON report.number = instrument_mention.report"
                                + " WHERE report.current AND instrument IN (<instruments>)")
                        .bindList("instruments", List.copyOf(instruments))
                        .mapTo(Integer.class)
                        .one());
    }

    private CodePoints text(long report) {
        return CodePoints.of(handle.createQuery("SELECT text FROM report_text WHERE report = :number")
                .bind("number", report)
                .mapTo(String.class)
                .one());
    }
}
