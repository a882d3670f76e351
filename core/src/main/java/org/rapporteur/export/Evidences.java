package org.rapporteur.export;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.finding.Finding;
import org.rapporteur.language.text.Span;

/** The sheet of all spans that findings rest on, for a finding may rest on many. */
final class Evidences {
    static final List<String> COLUMNS = List.of("finding_id", "report_id", "kind", "rank", "start", "end", "text");

    static final List<String> KEY = List.of("finding_id", "rank");

    private Evidences() {}

    static Stream<List<String>> rows(InReport report) {
        return report.findings().findings().stream()
                .flatMap(
                        finding -> IntStream.range(0, finding.evidence().spans().size())
                                .mapToObj(rank -> row(finding, rank, report)));
    }

    private static List<String> row(Finding finding, int rank, InReport report) {
        Span span = finding.evidence().spans().get(rank);
        Span codePoints = report.offsets(span);
        return List.of(
                finding.id(),
                finding.report(),
                Cells.lower(finding.kind()),
                "" + (rank + 1),
                "" + codePoints.start(),
                "" + codePoints.end(),
                report.words(span));
    }
}
