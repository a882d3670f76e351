package org.rapporteur.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A score as text: every miss and every fall, a row for each report, and the sums. */
public final class ScoreTable {
    private static final String REPORT = "report";
    private static final String TOTAL = "all";

    private final ExpectationScore score;

    public ScoreTable(ExpectationScore score) {
        this.score = score;
    }

    /** What was missed and fallen into, a line for each. */
    public List<String> details() {
        return score.reports().stream()
                .flatMap(report -> Stream.concat(
                        report.missed().stream().map(missed -> "missed  " + report.report() + "  " + missed),
                        report.fallen().stream().map(fallen -> "FELL    " + report.report() + "  " + fallen)))
                .toList();
    }

    /** A heading, a row for each report, a row for all. */
    public List<String> rows() {
        int width = Math.max(
                REPORT.length(),
                score.reports().stream()
                        .mapToInt(report -> report.report().length())
                        .max()
                        .orElse(0));
        Stream<String> each = score.reports().stream()
                .map(report -> row(
                                width,
                                report.report(),
                                report.held(),
                                report.asked(),
                                report.fallen().size(),
                                report.traps())
                        + (report.read() ? "" : "  not read"));
        return Stream.of(
                        Stream.of(row(width, REPORT, "held", "asked", "fell", "traps")),
                        each,
                        Stream.of(row(width, TOTAL, score.held(), score.asked(), score.fallen(), score.traps())
                                + String.format(Locale.ROOT, "  held %.4f", score.share())))
                .flatMap(rows -> rows)
                .toList();
    }

    private static String row(int width, Object... cells) {
        return String.format("%-" + width + "s  %5s %5s  %4s %5s", cells);
    }
}
