package org.rapporteur.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Instrument;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.NamedPlace;
import org.rapporteur.finding.Place;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.Statement;
import org.rapporteur.json.CodePoints;
import org.rapporteur.json.FindingsLines;
import org.rapporteur.json.PlaceId;
import org.rapporteur.json.TextHash;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.ActorDossier;
import org.rapporteur.register.Address;
import org.rapporteur.register.Days;
import org.rapporteur.register.Keys;
import org.rapporteur.register.Register;
import org.rapporteur.register.Tally;

/** Puts one report with its findings into the tables. The caller holds the transaction. */
final class RegisterWriter {
    private record Current(long number, String sha256) {}

    /** Behind all days. */
    private static final String UNDATED = "~";

    private final Handle handle;
    private final Dialect dialect;
    private final Joiner joiner;
    private final String now;

    RegisterWriter(Handle handle, Dialect dialect, Comparables comparables, Instant now) {
        this.handle = handle;
        this.dialect = dialect;
        this.now = Stored.of(now);
        joiner = new Joiner(handle, dialect, comparables);
    }

    Added add(Findings findings) {
        Report report = findings.report();
        dialect.lock(
                handle,
                "report",
                Stream.concat(Stream.of(report.id()), Address.of(report).stream())
                        .toList());
        if (new ReportRows(handle).isKnown(report, findings.program(), findings.models())) {
            return Added.KNOWN;
        }
        String sha256 = TextHash.of(report.text());
        Optional<Current> before = current(report.id()).or(() -> atTheSameAddress(report));
        before.ifPresent(this::retire);
        long number = report(findings, sha256, before);
        before.ifPresent(
                old -> handle.execute("UPDATE report SET superseded_by = ? WHERE number = ?", number, old.number()));
        FindingsLines lines = FindingsLines.of(findings);
        CodePoints offsets = CodePoints.of(report.text());
        lines(number, lines);
        mentions(number, findings.mentions(), offsets);
        actors(number, report.id(), findings.actors());
        places(number, findings.places());
        instruments(number, report.id(), findings.instruments());
        findings(number, 1 + lines.mentions().size(), findings);
        joiner.replace(before.map(Current::number), number, findings, offsets);
        new Totals(handle).add(number);
        if (before.isEmpty()) {
            return Added.NEW;
        }
        return before.get().sha256().equals(sha256) ? Added.READ_ANEW : Added.NEW_VERSION;
    }

    private Optional<Current> current(String id) {
        return handle.createQuery("SELECT number, sha256 FROM report WHERE id = :id AND current")
                .bind("id", id)
                .map((row, context) -> new Current(row.getLong("number"), row.getString("sha256")))
                .findOne();
    }

    private Optional<Current> atTheSameAddress(Report report) {
        return new CopyRows(handle)
                .before(report)
                .map(number -> handle.createQuery("SELECT number, sha256 FROM report WHERE number = :number")
                        .bind("number", number)
                        .map((row, context) -> new Current(row.getLong("number"), row.getString("sha256")))
                        .one());
    }

    private void retire(Current old) {
        new CurrentReading(handle, dialect).remove(old.number());
        handle.execute("UPDATE report SET current = FALSE, superseded_at = ? WHERE number = ?", now, old.number());
    }

    private long report(Findings findings, String sha256, Optional<Current> before) {
        Report report = findings.report();
        long number = handle.createQuery("INSERT INTO report (id, version, sha256, program, models, title, published,"
                        + " outlet, language, url, added_at) VALUES (:id, coalesce("
                        + "(SELECT version FROM report WHERE id = :id AND sha256 = :sha256 LIMIT 1),"
                        + "(SELECT max(version) + 1 FROM report WHERE id = :id OR number = :before), 1),"
                        + " :sha256, :program, :models, :title, :published, :outlet, :language, :url, :now)"
                        + " RETURNING number")
                .bind("id", Stored.of(report.id()))
                .bind("before", before.map(Current::number).orElse(0L))
                .bind("sha256", sha256)
                .bind("program", findings.program())
                .bind("models", findings.models())
                .bind("title", report.title().map(Stored::of))
                .bind("published", report.published().map(LocalDate::toString))
                .bind("outlet", report.outlet().map(Stored::of))
                .bind("language", report.language().map(Stored::of))
                .bind("url", report.url().map(Stored::of))
                .bind("now", now)
                .mapTo(Long.class)
                .one();
        handle.execute("INSERT INTO report_text (report, text) VALUES (?, ?)", number, Stored.of(report.text()));
        dialect.index(handle, number, report.title(), report.text());
        return number;
    }

    private void lines(long report, FindingsLines lines) {
        Rows batch = new Rows("INSERT INTO line (report, position, line) VALUES (?, ?, ?)");
        int position = 0;
        for (String line : lines.all().toList()) {
            batch.add(report, position, line);
            position++;
        }
        batch.writeTo(handle);
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

    private void findings(long report, int firstLine, Findings findings) {
        Rows batch = new Rows("INSERT INTO finding (number, report, position, id, kind, tally,"
                + " first_day, last_day, sort, act) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
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
                    act(finding));
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

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
