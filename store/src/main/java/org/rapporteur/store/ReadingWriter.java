package org.rapporteur.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.rapporteur.correction.Corrections;
import org.rapporteur.correction.Review;
import org.rapporteur.correction.Stamp;
import org.rapporteur.correction.Standing;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Instrument;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.NamedPlace;
import org.rapporteur.finding.Place;
import org.rapporteur.finding.Statement;
import org.rapporteur.json.CodePoints;
import org.rapporteur.json.FindingsLines;
import org.rapporteur.json.PlaceId;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.ActorDossier;
import org.rapporteur.register.Days;
import org.rapporteur.register.Footing;
import org.rapporteur.register.Keys;
import org.rapporteur.register.Register;
import org.rapporteur.register.Tally;
import org.rapporteur.register.Timeline;

/**
 * Puts what stands of one reading into the tables: what was read, after the corrections of people. The caller holds the
 * transaction.
 */
final class ReadingWriter {
    /** Behind all days. */
    private static final String UNDATED = "~";

    private static final List<String> OF_FINDINGS = List.of("finding_key", "finding_topic", "finding_about");
    private static final List<String> OF_READINGS = List.of(
            "finding",
            "mention",
            "actor_office",
            "actor",
            "place",
            "instrument",
            "standing_line",
            "rejected_finding",
            "doubt",
            "correction_effect");

    private final Handle handle;
    private final Dialect dialect;
    private final Joiner joiner;
    private final CorrectionRows corrections;

    ReadingWriter(Handle handle, Dialect dialect, Comparables comparables) {
        this.handle = handle;
        this.dialect = dialect;
        joiner = new Joiner(handle, dialect, comparables);
        corrections = new CorrectionRows(handle);
    }

    /**
     * @param before the reading that this one takes the place of
     * @return what stands
     */
    Findings write(Optional<Long> before, long report, Findings asRead) {
        Standing standing =
                Corrections.apply(asRead, corrections.concerning(asRead.report().id()));
        Findings findings = standing.findings();
        FindingsLines lines = FindingsLines.of(findings);
        CodePoints offsets = CodePoints.of(findings.report().text());
        mentions(report, findings.mentions(), offsets);
        String id = findings.report().id();
        actors(report, id, findings.actors());
        places(report, findings.places());
        instruments(report, id, findings.instruments());
        findings(report, 1 + lines.mentions().size(), standing, offsets);
        if (!standing.applied().isEmpty() || !standing.doubts().isEmpty()) {
            corrected(report, standing, lines);
        }
        joiner.replace(before, report, findings, offsets);
        new Totals(handle).add(report);
        return findings;
    }

    /** Makes anew what stands of a reading, after the corrections have become others. */
    Findings rewrite(long report) {
        Findings asRead = new ReportRows(handle).asRead(report);
        new Totals(handle).remove(report);
        for (String table : OF_FINDINGS) {
            handle.execute(
                    "DELETE FROM " + table + " WHERE finding IN (SELECT number FROM finding WHERE report = ?)", report);
        }
        OF_READINGS.forEach(table -> handle.execute("DELETE FROM " + table + " WHERE report = ?", report));
        return write(Optional.of(report), report, asRead);
    }

    private void corrected(long report, Standing standing, FindingsLines lines) {
        Rows standingLines = new Rows("INSERT INTO standing_line (report, position, line) VALUES (?, ?, ?)");
        int position = 0;
        for (String line : lines.all().toList()) {
            standingLines.add(report, position, line);
            position++;
        }
        standingLines.writeTo(handle);
        rejected(report, standing);
        Rows doubts = new Rows("INSERT INTO doubt (report, correction, finding, why) VALUES (?, ?, ?, ?)");
        standing.doubts().forEach(doubt -> doubts.add(report, doubt.correction(), doubt.finding(), doubt.why()));
        doubts.writeTo(handle);
        Rows effects = new Rows("INSERT INTO correction_effect (report, correction) VALUES (?, ?)");
        standing.applied().forEach(id -> effects.add(report, number(id)));
        effects.writeTo(handle);
    }

    private void rejected(long report, Standing standing) {
        Findings findings = standing.findings();
        Findings gone = new Findings(
                findings.report(),
                findings.program(),
                findings.models(),
                findings.mentions(),
                findings.dates(),
                standing.rejected(),
                findings.actors(),
                findings.places(),
                findings.instruments());
        List<Keys> keys = Keys.of(gone);
        List<String> lines = FindingsLines.of(gone).findings();
        Rows rows = new Rows("INSERT INTO rejected_finding (report, id, first_day, last_day, reviewed_by, line)"
                + " VALUES (?, ?, ?, ?, ?, ?)");
        for (int at = 0; at < lines.size(); at++) {
            Finding finding = gone.findings().get(at);
            Optional<Days> days = keys.get(at).days();
            rows.add(
                    report,
                    finding.id(),
                    days.map(known -> known.first().toString()),
                    days.map(known -> known.last().toString()),
                    by(standing.review(finding.id())),
                    lines.get(at));
        }
        rows.writeTo(handle);
    }

    private Optional<Long> by(Review review) {
        return review.last().map(Stamp::id).map(this::number);
    }

    private long number(String correction) {
        return handle.createQuery("SELECT number FROM correction WHERE id = :id")
                .bind("id", Stored.of(correction))
                .mapTo(Long.class)
                .one();
    }

    private void mentions(long report, List<Mention> mentions, CodePoints offsets) {
        Rows batch = new Rows("INSERT INTO mention (report, start_at, end_at, text, type, is_name,"
                + " actor, place, instrument) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (Mention mention : mentions) {
            Span span = offsets.fromChars(mention.span());
            batch.add(
                    report,
                    span.start(),
                    span.end(),
                    mention.text(),
                    lower(mention.type()),
                    Register.isName(mention),
                    mention.actor(),
                    mention.place().map(PlaceId::of),
                    mention.instrument());
        }
        batch.writeTo(handle);
    }

    private void actors(long report, String id, List<Actor> actors) {
        Rows batch = new Rows("INSERT INTO actor (report, id, kind, name, country, sector, is_private, report_id)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
        Rows offices = new Rows("INSERT INTO actor_office (report, actor, position, title, body,"
                + " held_from, held_to, sort) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
        for (Actor actor : actors) {
            batch.add(
                    report,
                    actor.id(),
                    actor.kind().name(),
                    actor.name(),
                    actor.country(),
                    actor.sector(),
                    ActorDossier.isPrivate(actor),
                    id);
            for (int position = 0; position < actor.offices().size(); position++) {
                Actor.Office office = actor.offices().get(position);
                offices.add(
                        report,
                        actor.id(),
                        position,
                        office.title(),
                        office.body(),
                        office.from(),
                        office.to(),
                        id + String.format(Locale.ROOT, " %04d", position));
            }
        }
        batch.writeTo(handle);
        offices.writeTo(handle);
    }

    private void places(long report, List<NamedPlace> places) {
        Rows batch = new Rows("INSERT INTO place (report, id, name, latitude, longitude, country,"
                + " precision) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
        for (NamedPlace named : places) {
            Place place = named.place();
            batch.add(
                    report,
                    PlaceId.of(place),
                    place.name(),
                    place.point().map(Place.Point::latitude),
                    place.point().map(Place.Point::longitude),
                    place.country(),
                    lower(place.precision()));
        }
        batch.writeTo(handle);
    }

    private void instruments(long report, String id, List<Instrument> instruments) {
        Rows batch = new Rows(
                "INSERT INTO instrument (report, id, type, name, date, report_id) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
        for (Instrument instrument : instruments) {
            batch.add(report, instrument.id(), instrument.type(), instrument.name(), instrument.date(), id);
        }
        batch.writeTo(handle);
    }

    private void findings(long report, int firstLine, Standing standing, CodePoints offsets) {
        Findings findings = standing.findings();
        Rows batch = new Rows("INSERT INTO finding (number, report, position, id, kind, tally,"
                + " first_day, last_day, sort, act, footing, made_depth, consultation, review, reviewed_by)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        KeyRows rows = new KeyRows();
        List<Keys> keys = Keys.of(findings);
        List<Long> numbers = dialect.findingNumbers(handle, keys.size());
        for (int at = 0; at < keys.size(); at++) {
            Finding finding = findings.findings().get(at);
            Optional<Days> days = keys.get(at).days();
            long number = numbers.get(at);
            String sort = days.map(known -> known.first().toString() + known.last())
                            .orElse(UNDATED) + " " + findings.report().id();
            batch.add(
                    number,
                    report,
                    firstLine + at,
                    finding.id(),
                    finding.kind().name(),
                    Tally.of(finding).name(),
                    days.map(known -> known.first().toString()),
                    days.map(known -> known.last().toString()),
                    sort,
                    act(finding),
                    Footing.of(finding).map(Footing::name),
                    madeDepth(finding),
                    Timeline.consultation(finding).map(offsets::fromChars).map(span -> span.start() + "-" + span.end()),
                    standing.review(finding.id()).state().name(),
                    by(standing.review(finding.id())));
            rows.add(number, sort, keys.get(at));
        }
        batch.writeTo(handle);
        rows.writeTo(handle);
    }

    private static Optional<String> act(Finding finding) {
        return finding instanceof Statement statement
                ? Optional.of(statement.act().name())
                : Optional.empty();
    }

    private static Optional<Integer> madeDepth(Finding finding) {
        return finding instanceof Statement statement && statement.status() == Statement.Status.MADE
                ? Optional.of(statement.depth())
                : Optional.empty();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
