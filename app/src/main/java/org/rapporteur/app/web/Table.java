package org.rapporteur.app.web;

import java.util.List;
import org.rapporteur.export.Csv;

/** What pages show in rows, as tables in CSV. */
final class Table {
    private static final List<String> FINDINGS =
            List.of("id", "day", "kind", "voice", "who", "what", "report_id", "report");
    private static final List<String> LINES = List.of(
            "id", "kind", "who", "to", "what", "force", "first", "last", "times", "reports", "chains", "answers",
            "finding");

    private Table() {}

    static String of(List<Row> rows) {
        StringBuilder table = new StringBuilder(Csv.row(FINDINGS));
        for (Row row : rows) {
            table.append(Csv.row(List.of(
                    row.id(),
                    row.day(),
                    row.kind(),
                    row.claimed() ? "statement" : "reporter",
                    row.who(),
                    row.what(),
                    row.report(),
                    row.title())));
        }
        return table.toString();
    }

    static String lines(List<LineRow> lines) {
        StringBuilder table = new StringBuilder(Csv.row(LINES));
        for (LineRow line : lines) {
            table.append(Csv.row(List.of(
                    line.id(),
                    line.kind(),
                    line.by(),
                    line.to(),
                    line.what(),
                    line.force(),
                    line.first(),
                    line.last(),
                    "" + line.times(),
                    "" + line.reports(),
                    "" + line.chains(),
                    line.answers(),
                    line.finding())));
        }
        return table.toString();
    }
}
