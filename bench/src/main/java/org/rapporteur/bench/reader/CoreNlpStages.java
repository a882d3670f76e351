package org.rapporteur.bench.reader;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** Stanford CoreNLP as one pipeline per stage, run one after another on the same text. */
final class CoreNlpStages implements StagedReader {
    private static final Map<String, String> OUR_WORDS =
            Map.of("tokenize", "tokens", "pos", "tags", "lemma", "lemmas", "ner", "names", "depparse", "trees");

    private final Map<String, StanfordCoreNLP> stages = new LinkedHashMap<>();

    CoreNlpStages(Properties settings) {
        for (String stage : CoreNlpSettings.STAGES.split(",", -1)) {
            Properties one = new Properties();
            one.putAll(settings);
            one.setProperty("annotators", stage);
            boolean checkWhatWentBefore = false;
            stages.put(OUR_WORDS.getOrDefault(stage, stage), new StanfordCoreNLP(one, checkWhatWentBefore));
        }
    }

    @Override
    public Found read(String text, StageClock clock) {
        Annotation annotation = new Annotation(text);
        stages.forEach((name, stage) -> clock.time(name, () -> {
            stage.annotate(annotation);
            return annotation;
        }));
        return CoreNlpReader.found(annotation);
    }
}
