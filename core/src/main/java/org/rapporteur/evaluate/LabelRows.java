package org.rapporteur.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.finding.Report;
import org.rapporteur.language.text.Span;

/**
 * Labels of a file, one to a row with tabs between the columns, and all that is found wrong in it. Two columns are in
 * every such file: the text, and its "id".
 */
final class LabelRows {
    private static final String NONE = "-";

    private final Path file;
    private final List<String> columns;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private LabelRows(Path file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /** A row whose cells are as many as the columns. */
    record Row(int line, List<String> cells) {}

    static LabelRows read(Path file, List<String> columns) throws IOException {
        LabelRows read = new LabelRows(file, columns);
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                read.add(new Row(i + 1, List.of(lines.get(i).split("\t", -1))));
            }
        }
        return read;
    }

    private void add(Row row) {
        if (row.cells().equals(columns)) {
            return;
        }
        if (row.cells().size() != columns.size()) {
            problem(row, "There are " + row.cells().size() + " columns", "Write " + String.join(", ", columns));
            return;
        }
        String text = cell(row, "text");
        if (!texts.computeIfAbsent(cell(row, "id"), first -> text).equals(text)) {
            problem(row, "'" + cell(row, "id") + "' is the id of another text too", "Give each text an id of its own");
        }
        rows.add(row);
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    String cell(Row row, String column) {
        return row.cells().get(columns.indexOf(column));
    }

    /** What stands in a cell that may hold several things; empty for "-". */
    List<String> several(Row row, String column) {
        return Arrays.stream(cell(row, column).split("; "))
                .filter(one -> !one.equals(NONE))
                .toList();
    }

    static boolean isNone(String cell) {
        return cell.equals(NONE);
    }

    /** Where words stand in the text of the row; a problem where they do not. */
    Optional<Span> words(Row row, String label) {
        Optional<Span> found = LabelledWords.in(cell(row, "text"), label);
        if (found.isEmpty()) {
            problem(row, "'" + label + "' does not stand in the text", "Write the words as they stand there");
        }
        return found;
    }

    void problem(Row row, String what, String mend) {
        problems.add(file + ":" + row.line() + ": " + what + ". " + mend);
    }

    /** @throws GoldException with all that is wrong in the file */
    void check() {
        if (rows.isEmpty() && problems.isEmpty()) {
            problems.add(file + ": There is no label here. Name a file with a statement to a row");
        }
        if (!problems.isEmpty()) {
            throw new GoldException(problems);
        }
    }

    /** The labelled texts as reports, in the order of the file. */
    List<Report> reports() {
        return texts.entrySet().stream()
                .map(text -> new Report(
                        text.getKey(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.of("en"),
                        Optional.empty(),
                        text.getValue(),
                        List.of()))
                .toList();
    }
}
