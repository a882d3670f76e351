package org.rapporteur.json;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Instrument;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.NamedPlace;
import org.rapporteur.finding.Report;
import org.rapporteur.language.text.Span;

/** The lines of all that is no finding: the report, its mentions and dates, and the things they point to. */
final class ThingLines {
    private final String report;
    private final CodePoints offsets;

    ThingLines(String report, CodePoints offsets) {
        this.report = report;
        this.offsets = offsets;
    }

    String report(Findings findings) {
        Report read = findings.report();
        return Line.of(
                "report",
                offsets,
                line -> line.text("report", report)
                        .text("title", read.title())
                        .text("published", read.published().map(LocalDate::toString))
                        .text("outlet", read.outlet())
                        .objects(
                                "chain",
                                read.chain(),
                                link -> line.name("role", link.role())
                                        .text("name", link.name())
                                        .span("span", link.span()))
                        .text("language", read.language())
                        .text("url", read.url())
                        .text("text", read.text())
                        .text("sha256", TextHash.of(read.text()))
                        .spans("furniture", read.furniture())
                        .oneSided("one_sided", findings.oneSided())
                        .text("schema", FindingsReader.SCHEMA)
                        .text("program", findings.program())
                        .text("models", findings.models()));
    }

    /** By offset; where both stand on the same words, the mention first. */
    List<String> mentionsAndDates(Findings findings) {
        return Stream.concat(
                        findings.mentions().stream().map(mention -> Map.entry(mention.span(), mention(mention))),
                        findings.dates().stream().map(date -> Map.entry(date.span(), date(date))))
                .sorted(Comparator.comparing(Map.Entry<Span, String>::getKey))
                .map(Map.Entry::getValue)
                .toList();
    }

    private String mention(Mention mention) {
        return Line.of(
                "mention",
                offsets,
                line -> line.text("report", report)
                        .span("span", mention.span())
                        .text("text", mention.text())
                        .name("type", mention.type())
                        .text("actor", mention.actor())
                        .flag("toponym", mention.toponym())
                        .place("place", mention.place())
                        .text("instrument", mention.instrument())
                        .resolution(mention.resolution()));
    }

    private String date(DateExpression date) {
        return Line.of(
                "date",
                offsets,
                line -> line.text("report", report)
                        .span("span", date.span())
                        .text("text", date.text())
                        .text("timex", date.timex())
                        .text("edtf", date.edtf())
                        .name("type", date.type()));
    }

    String actor(Actor actor) {
        return Line.of("actor", offsets, line -> {
            line.text("id", actor.id()).text("report", report);
            write(actor, line);
        });
    }

    /** All but the id. */
    static void write(Actor actor, Line line) {
        line.name("type", actor.kind())
                .text("name", actor.name())
                .texts("names", actor.names())
                .text("country", actor.country())
                .text("sector", actor.sector())
                .objects(
                        "offices",
                        actor.offices(),
                        office -> line.text("title", office.title())
                                .text("body", office.body())
                                .text("from", office.from())
                                .text("to", office.to())
                                .span("span", office.span()));
    }

    String place(NamedPlace named) {
        return Line.of(
                "place",
                offsets,
                line -> line.text("id", PlaceId.of(named.place()))
                        .text("report", report)
                        .text("name", named.place().name())
                        .texts("names", named.names())
                        .position(named.place()));
    }

    String instrument(Instrument instrument) {
        return Line.of(
                "instrument",
                offsets,
                line -> line.text("id", instrument.id())
                        .text("report", report)
                        .text("type", instrument.type())
                        .text("name", instrument.name())
                        .texts("names", instrument.names())
                        .text("date", instrument.date())
                        .textsIfAny("candidates", instrument.candidates()));
    }
}
