package org.rapporteur.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.ChainLink;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Instrument;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.NamedPlace;
import org.rapporteur.finding.OneSided;
import org.rapporteur.finding.Report;

/** Gathers the lines of one report, from its report line on, until its findings are whole. */
final class FindingsGatherer {
    private final Report report;
    private final String program;
    private final String models;
    private final Optional<OneSided> oneSided;
    private final ThingReader things;
    private final FindingReader kinds;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<DateExpression> dates = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<NamedPlace> places = new ArrayList<>();
    private final List<Instrument> instruments = new ArrayList<>();

    FindingsGatherer(Fields first) {
        String schema = first.text("schema");
        if (!schema.equals(FindingsReader.SCHEMA)) {
            throw new LineException(
                    first.where(),
                    "This was written in schema '" + schema + "', but this program reads '" + FindingsReader.SCHEMA
                            + "'",
                    "Read it with the version of the program that wrote it, or extract the report anew");
        }
        String text = first.text("text");
        things = new ThingReader(CodePoints.of(text));
        kinds = new FindingReader(things);
        report = report(first, text);
        program = first.text("program");
        models = first.text("models");
        oneSided = first.optionalObject("one_sided").map(things::oneSided);
    }

    private Report report(Fields fields, String text) {
        return new Report(
                fields.text("report"),
                fields.optionalText("title"),
                fields.optionalText("published").map(day -> day(fields, day)),
                fields.optionalText("outlet"),
                fields.objects("chain", this::link),
                fields.optionalText("language"),
                fields.optionalText("url"),
                text,
                fields.spans("furniture").stream()
                        .map(span -> things.chars(fields, span))
                        .toList());
    }

    private ChainLink link(Fields fields) {
        return new ChainLink(
                fields.choice("role", ChainLink.Role.class),
                fields.text("name"),
                fields.optionalSpan("span").map(span -> things.chars(fields, span)));
    }

    private static LocalDate day(Fields fields, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw fields.wrong("'published' is '" + day + "', which is no day such as 2018-10-17");
        }
    }

    void add(String kind, Fields fields) {
        if (!fields.text("report").equals(report.id())) {
            throw fields.wrong("This line is of report '" + fields.text("report") + "' but stands among those of '"
                    + report.id() + "'");
        }
        switch (kind) {
            case "mention" -> mentions.add(things.mention(fields));
            case "date" -> dates.add(things.date(fields));
            case "actor" -> actors.add(things.actor(fields));
            case "place" -> places.add(things.namedPlace(fields));
            case "instrument" -> instruments.add(things.instrument(fields));
            default -> findings.add(kinds.read(kind(kind, fields), fields));
        }
    }

    static Finding.Kind kind(String name, Fields fields) {
        return Arrays.stream(Finding.Kind.values())
                .filter(kind -> Line.lower(kind).equals(name))
                .findFirst()
                .orElseThrow(() -> fields.wrong("There is no kind of line called '" + name + "'"));
    }

    Findings findings() {
        return new Findings(report, program, models, mentions, dates, findings, actors, places, instruments, oneSided);
    }
}
