package org.rapporteur.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Report;

/**
 * Sentences labelled with what one party in them does to the other, in the form of PLV: a table with tabs, whose columns
 * {@code sentence}, {@code marked_sentence} (the parties in {@code <s>} and {@code <t>}) and {@code gold_root} count.
 */
public final class CodedEvents {
    private final Map<String, String> sentences;
    private final List<CodedRow> rows;

    private CodedEvents(Map<String, String> sentences, List<CodedRow> rows) {
        this.sentences = new LinkedHashMap<>(sentences);
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a labelled file.
     *
     * @throws GoldException with all that is wrong in the file
     */
    public static CodedEvents read(Path file) throws IOException {
        List<List<String>> rows = TabbedRows.of(Files.readString(file));
        if (rows.size() < 2) {
            throw new GoldException(
                    List.of(file + ": There is no row under a heading. Name a file in the form of PLV"));
        }
        Reading reading = new Reading(file, rows.get(0));
        for (int number = 0; number < rows.size() - 1; number++) {
            reading.row(number, rows.get(number + 1));
        }
        return reading.done();
    }

    /** Each different sentence once, as a report. */
    public List<Report> reports() {
        return sentences.entrySet().stream()
                .map(sentence -> new Report(
                        sentence.getValue(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.of("en"),
                        Optional.empty(),
                        sentence.getKey(),
                        List.of()))
                .toList();
    }

    /** Scores what was found in {@link #reports()}, on some rows. */
    public EventScore score(Collection<Findings> findings, RowSelection selection) {
        Map<String, Findings> byReport = new HashMap<>();
        findings.forEach(one -> byReport.put(one.report().id(), one));
        List<CodedRow> counted =
                rows.stream().filter(row -> selection.holds(row.number())).toList();
        return new EventScore(
                counted,
                counted.stream()
                        .map(row -> Optional.ofNullable(byReport.get(row.report()))
                                .map(row::read)
                                .orElse(new CodedRow.Read(Optional.empty(), false)))
                        .toList());
    }

    /** A file being read, with all that is found wrong in it. */
    private static final class Reading {
        private final Path file;
        private final Map<String, Integer> columns = new HashMap<>();
        private final Map<String, String> sentences = new LinkedHashMap<>();
        private final List<CodedRow> rows = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();

        Reading(Path file, List<String> heading) {
            this.file = file;
            for (int column = 0; column < heading.size(); column++) {
                columns.put(heading.get(column), column);
            }
            for (String column : List.of("sentence", "marked_sentence", "gold_root")) {
                if (!columns.containsKey(column)) {
                    throw new GoldException(List.of(file + ":1: There is no column '" + column
                            + "'. Write a heading with the columns sentence, marked_sentence and gold_root"));
                }
            }
        }

        void row(int number, List<String> cells) {
            String sentence = cell(cells, "sentence");
            String marked = cell(cells, "marked_sentence");
            String root = cell(cells, "gold_root");
            Optional<RootLabel> gold = RootLabel.named(root);
            if (gold.isEmpty()) {
                problems.add(file + ": row " + number + ": '" + root + "' is no root. Use one of "
                        + String.join(", ", RootLabel.names()));
            } else if (sentence.isBlank()) {
                problems.add(file + ": row " + number + ": There is no sentence. Write one, or leave the row out");
            } else {
                String report = sentences.computeIfAbsent(sentence, first -> "s" + sentences.size());
                rows.add(new CodedRow(
                        number,
                        report,
                        sentence,
                        CodedRow.marked(marked, "s"),
                        CodedRow.marked(marked, "t"),
                        gold.get()));
            }
        }

        private String cell(List<String> cells, String column) {
            int at = columns.getOrDefault(column, cells.size());
            return at < cells.size() ? cells.get(at) : "";
        }

        CodedEvents done() {
            if (!problems.isEmpty()) {
                throw new GoldException(problems);
            }
            return new CodedEvents(sentences, rows);
        }
    }
}
