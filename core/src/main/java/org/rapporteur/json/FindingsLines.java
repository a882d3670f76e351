package org.rapporteur.json;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;

/**
 * The findings of one report as JSON Lines, each list in its order of writing.
 *
 * @param report the line of the report itself
 * @param mentions the lines of mentions and dates, by offset
 * @param findings one line for each of {@link Findings#findings()}, in the same order; actors, places and instruments
 *     likewise
 */
public record FindingsLines(
        String report,
        List<String> mentions,
        List<String> findings,
        List<String> actors,
        List<String> places,
        List<String> instruments) {
    public FindingsLines {
        mentions = List.copyOf(mentions);
        findings = List.copyOf(findings);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        instruments = List.copyOf(instruments);
    }

    public static FindingsLines of(Findings findings) {
        return of(findings, finding -> Held.NOTHING);
    }

    /** @param held what people hold of a finding, by its id */
    public static FindingsLines of(Findings findings, Function<String, Held> held) {
        CodePoints offsets = CodePoints.of(findings.report().text());
        var things = new ThingLines(findings.report().id(), offsets);
        var kinds = new FindingLine(offsets);
        return new FindingsLines(
                things.report(findings),
                things.mentionsAndDates(findings),
                findings.findings().stream()
                        .map(finding -> kinds.of(finding, held.apply(finding.id())))
                        .toList(),
                findings.actors().stream().map(things::actor).toList(),
                findings.places().stream().map(things::place).toList(),
                findings.instruments().stream().map(things::instrument).toList());
    }

    /** The line of one finding, when the whole of its report is not wanted. */
    public static String of(Finding finding, String reportText) {
        return new FindingLine(CodePoints.of(reportText)).of(finding, Held.NOTHING);
    }

    /** All lines in the order in which they are written. */
    public Stream<String> all() {
        return Stream.of(
                        Stream.of(report),
                        mentions.stream(),
                        findings.stream(),
                        actors.stream(),
                        places.stream(),
                        instruments.stream())
                .flatMap(lines -> lines);
    }
}
