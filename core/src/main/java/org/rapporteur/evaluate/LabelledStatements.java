package org.rapporteur.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
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

    private final List<Report> reports;
    private final List<LabelledStatement> labels;

    private LabelledStatements(List<Report> reports, List<LabelledStatement> labels) {
        this.reports = List.copyOf(reports);
        this.labels = List.copyOf(labels);
    }

    /**
     * Reads a file of labels.
     *
     * @throws GoldException with all that is wrong in the file
     */
    public static LabelledStatements read(Path file) throws IOException {
        Reading reading = new Reading(LabelRows.read(file, COLUMNS));
        reading.rows.rows().forEach(reading::label);
        reading.rows.check();
        return new LabelledStatements(reading.rows.reports(), reading.labels);
    }

    /** The labelled texts as reports, in the order of the file. */
    public List<Report> reports() {
        return reports;
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

    /** A file being read. */
    private static final class Reading {
        private final LabelRows rows;
        private final List<LabelledStatement> labels = new ArrayList<>();

        Reading(LabelRows rows) {
            this.rows = rows;
        }

        private void label(LabelRows.Row row) {
            String words = rows.cell(row, "cue");
            Optional<Span> cue = rows.words(row, words);
            Optional<SpeechAct> act = constant(SpeechAct.class, row, "act");
            List<Span> addressee = rows.several(row, "addressee").stream()
                    .flatMap(label -> rows.words(row, label).stream())
                    .toList();
            if (cue.isPresent() && act.isPresent()) {
                labels.add(new LabelledStatement(
                        rows.cell(row, "id"),
                        words,
                        cue.get(),
                        act.get(),
                        constant(Statement.Status.class, row, "status"),
                        constant(Polarity.class, row, "polarity"),
                        constant(Modality.class, row, "modality"),
                        addressee));
            } else if (act.isEmpty()) {
                rows.problem(row, "There is no act", "Use one of " + names(SpeechAct.class));
            }
        }

        private <E extends Enum<E>> Optional<E> constant(Class<E> type, LabelRows.Row row, String column) {
            String name = rows.cell(row, column);
            Optional<E> found = Arrays.stream(type.getEnumConstants())
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst();
            if (found.isEmpty() && !LabelRows.isNone(name)) {
                rows.problem(row, "'" + name + "' is no " + column, "Use one of " + names(type));
            }
            return found;
        }

        private static <E extends Enum<E>> String names(Class<E> type) {
            return Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT);
        }
    }
}
