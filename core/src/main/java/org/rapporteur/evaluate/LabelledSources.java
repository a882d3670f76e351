package org.rapporteur.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Report;
import org.rapporteur.language.text.Span;

/**
 * Sources of statements labelled by a careful reader, one to a row: the text's id, cue, source, kind, whom it refers to,
 * and the text, with tabs between them; "-" where it refers to nobody named.
 */
public final class LabelledSources {
    private static final List<String> COLUMNS = List.of("id", "cue", "source", "kind", "refers", "text");
    private static final String STATE = "state:";

    private final List<Report> reports;
    private final List<LabelledSource> labels;

    private LabelledSources(List<Report> reports, List<LabelledSource> labels) {
        this.reports = List.copyOf(reports);
        this.labels = List.copyOf(labels);
    }

    /**
     * Reads a file of labels.
     *
     * @throws GoldException with all that is wrong in the file
     */
    public static LabelledSources read(Path file) throws IOException {
        LabelRows rows = LabelRows.read(file, COLUMNS);
        List<LabelledSource> labels = new ArrayList<>();
        rows.rows().forEach(row -> label(rows, row).ifPresent(labels::add));
        rows.check();
        return new LabelledSources(rows.reports(), labels);
    }

    private static Optional<LabelledSource> label(LabelRows rows, LabelRows.Row row) {
        String words = rows.cell(row, "cue");
        Optional<Span> cue = rows.words(row, words);
        Optional<Span> source = rows.words(row, rows.cell(row, "source"));
        List<String> refers = rows.several(row, "refers");
        List<Span> mentions = refers.stream()
                .filter(one -> !one.startsWith(STATE))
                .flatMap(one -> rows.words(row, one).stream())
                .toList();
        List<String> states = refers.stream()
                .filter(one -> one.startsWith(STATE))
                .map(one -> one.substring(STATE.length()))
                .toList();
        return cue.isEmpty() || source.isEmpty()
                ? Optional.empty()
                : Optional.of(new LabelledSource(
                        rows.cell(row, "id"),
                        words,
                        cue.get(),
                        source.get(),
                        rows.cell(row, "kind"),
                        mentions,
                        states));
    }

    /** The labelled texts as reports, in the order of the file. */
    public List<Report> reports() {
        return reports;
    }

    /** Scores what was found in {@link #reports()}. */
    public SourceScore score(Collection<Findings> findings) {
        Map<String, Findings> byText = new HashMap<>();
        findings.forEach(one -> byText.put(one.report().id(), one));
        return new SourceScore(labels.stream()
                .map(label -> SourcePair.of(label, Optional.ofNullable(byText.get(label.text()))))
                .toList());
    }
}
