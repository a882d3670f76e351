package org.rapporteur.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Modality;
import org.rapporteur.finding.Polarity;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Statement;
import org.rapporteur.language.text.Span;

/**
 * Statements labelled by a careful reader, one to a row: the text's id, cue, speaker, act, status, polarity, modality,
 * addressee, condition, and the text, with tabs between them; "-" where there is none.
 */
public final class LabelledStatements {
    private static final List<String> COLUMNS =
            List.of("id", "cue", "speaker", "act", "status", "polarity", "modality", "addressee", "condition", "text");
    private static final String NONE = "-";

    private final Map<String, String> texts;
    private final List<LabelledStatement> labels;

    private LabelledStatements(Map<String, String> texts, List<LabelledStatement> labels) {
        this.texts = new LinkedHashMap<>(texts);
        this.labels = List.copyOf(labels);
    }

    /**
     * Reads a file of labels.
     *
     * @throws GoldException with all that is wrong in the file
     */
    public static LabelledStatements read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        Reading reading = new Reading(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                reading.row(i + 1, lines.get(i));
            }
        }
        return reading.done();
    }

    /** The labelled texts as reports, in the order of the file. */
    public List<Report> reports() {
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

    /** Scores what was found in {@link #reports()}. */
    public ActScore score(Collection<Findings> findings) {
        Map<String, List<Statement>> byText = new HashMap<>();
        for (Findings one : findings) {
            byText.put(one.report().id(), one.of(Statement.class).toList());
        }
        return new ActScore(labels.stream()
                .map(label -> new ActScore.Pair(label, label.among(byText.getOrDefault(label.text(), List.of()))))
                .toList());
    }

    /** A file being read, with all that is found wrong in it. */
    private static final class Reading {
        private final Path file;
        private final Map<String, String> texts = new LinkedHashMap<>();
        private final List<LabelledStatement> labels = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private int line;

        Reading(Path file) {
            this.file = file;
        }

        void row(int number, String row) {
            line = number;
            List<String> cells = List.of(row.split("\t", -1));
            if (cells.equals(COLUMNS)) {
                return;
            }
            if (cells.size() != COLUMNS.size()) {
                problem("There are " + cells.size() + " columns", "Write " + String.join(", ", COLUMNS));
                return;
            }
            String text = cells.get(COLUMNS.indexOf("text"));
            String id = cells.get(COLUMNS.indexOf("id"));
            if (!texts.computeIfAbsent(id, first -> text).equals(text)) {
                problem("'" + id + "' is the id of another text too", "Give each text an id of its own");
            }
            label(id, text, cells);
        }

        private void label(String id, String text, List<String> cells) {
            Optional<Span> cue = words(text, cells.get(COLUMNS.indexOf("cue")));
            Optional<SpeechAct> act = constant(SpeechAct.class, cells, "act");
            List<Span> addressee = Arrays.stream(
                            cells.get(COLUMNS.indexOf("addressee")).split("; "))
                    .filter(words -> !words.equals(NONE))
                    .flatMap(words -> words(text, words).stream())
                    .toList();
            if (cue.isPresent() && act.isPresent()) {
                labels.add(new LabelledStatement(
                        id,
                        cells.get(COLUMNS.indexOf("cue")),
                        cue.get(),
                        act.get(),
                        constant(Statement.Status.class, cells, "status"),
                        constant(Polarity.class, cells, "polarity"),
                        constant(Modality.class, cells, "modality"),
                        addressee));
            } else if (act.isEmpty()) {
                problem("There is no act", "Use one of " + names(SpeechAct.class));
            }
        }

        private Optional<Span> words(String text, String label) {
            Optional<Span> found = LabelledWords.in(text, label);
            if (found.isEmpty()) {
                problem("'" + label + "' does not stand in the text", "Write the words as they stand there");
            }
            return found;
        }

        private <E extends Enum<E>> Optional<E> constant(Class<E> type, List<String> cells, String column) {
            String name = cells.get(COLUMNS.indexOf(column));
            Optional<E> found = Arrays.stream(type.getEnumConstants())
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst();
            if (found.isEmpty() && !name.equals(NONE)) {
                problem("'" + name + "' is no " + column, "Use one of " + names(type));
            }
            return found;
        }

        private static <E extends Enum<E>> String names(Class<E> type) {
            return Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT);
        }

        private void problem(String what, String mend) {
            problems.add(file + ":" + line + ": " + what + ". " + mend);
        }

        LabelledStatements done() {
            if (labels.isEmpty() && problems.isEmpty()) {
                problems.add(file + ": There is no label here. Name a file with a statement to a row");
            }
            if (!problems.isEmpty()) {
                throw new GoldException(problems);
            }
            return new LabelledStatements(texts, labels);
        }
    }
}
