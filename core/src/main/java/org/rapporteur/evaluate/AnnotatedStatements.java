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

/** A folder of texts whose attributions are annotated in brat files, to which statements are held. */
public final class AnnotatedStatements {
    private final Map<String, AnnotatedText> texts;

    private AnnotatedStatements(Map<String, AnnotatedText> texts) {
        this.texts = texts;
    }

    /**
     * Reads {@code text/NAME.txt} with {@code attributions/NAME_ANNOTATOR.ann}; of several annotators the first by name.
     *
     * @throws GoldException with all that is wrong in the files
     */
    public static AnnotatedStatements read(Path folder) throws IOException {
        List<String> problems = new ArrayList<>();
        Map<String, AnnotatedText> texts = Brat.read(folder, problems);
        if (!problems.isEmpty()) {
            throw new GoldException(problems);
        }
        return new AnnotatedStatements(texts);
    }

    /** Scores the outermost statements of reports whose ids are the names of the texts; a text without a report has none. */
    public StatementScore score(Collection<Findings> findings) {
        Map<String, Findings> byReport = new HashMap<>();
        findings.forEach(one -> byReport.put(one.report().id(), one));
        StatementScore score = new StatementScore();
        texts.forEach((name, annotated) -> {
            WordSets words = new WordSets(annotated.text());
            List<AttributionSpans> found = Optional.ofNullable(byReport.get(name))
                    .map(AttributionSpans::of)
                    .orElse(List.of());
            score.add(items(words, found), items(words, annotated.attributions()));
        });
        return score;
    }

    private static List<WordSets.Item> items(WordSets words, List<AttributionSpans> attributions) {
        return attributions.stream().flatMap(one -> words.item(one).stream()).toList();
    }
}
