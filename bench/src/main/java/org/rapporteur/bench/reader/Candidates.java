package org.rapporteur.bench.reader;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.language.Language;

/** The readers that can be measured; a new one is a line here. */
public final class Candidates {
    /** As a user names them. */
    public static final String NAMES = "rapporteur, rapporteur-fast, corenlp-default, corenlp, corenlp-3class";

    private static final List<Candidate> ALL = List.of(
            new Candidate("rapporteur", () -> new RapporteurReader(Language.english()), RapporteurStages::english),
            new Candidate("rapporteur-fast", () -> new RapporteurReader(Language.fast()), RapporteurStages::fast),
            new Candidate(
                    "corenlp-default",
                    () -> new CoreNlpReader(CoreNlpSettings.asItComes()),
                    () -> new CoreNlpStages(CoreNlpSettings.asItComes())),
            new Candidate(
                    "corenlp",
                    () -> new CoreNlpReader(CoreNlpSettings.usual()),
                    () -> new CoreNlpStages(CoreNlpSettings.usual())),
            new Candidate(
                    "corenlp-3class",
                    () -> new CoreNlpReader(CoreNlpSettings.oneNameModel()),
                    () -> new CoreNlpStages(CoreNlpSettings.oneNameModel())));

    private Candidates() {}

    public static Candidate named(String name) {
        return ALL.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no reader '" + name + "'. Name one of "
                        + ALL.stream().map(Candidate::name).collect(Collectors.joining(", "))));
    }
}
