package org.rapporteur.bench.reader;

import java.util.Properties;

/**
 * Settings of Stanford CoreNLP: as it comes, and such that it gives what our reader gives, and no more: models of its English jar, no numbers,
 * dates, fine-grained kinds or joined mentions. A blank line ends a sentence, as in our reader; every stage runs in the
 * thread that calls it.
 */
final class CoreNlpSettings {
    static final String STAGES = "tokenize,pos,lemma,ner,depparse";

    private CoreNlpSettings() {}

    /** What a user gets who names the stages and nothing else, but for dates, which need a library more. */
    static Properties asItComes() {
        Properties settings = new Properties();
        settings.setProperty("annotators", STAGES);
        settings.setProperty("ner.useSUTime", "false");
        return settings;
    }

    /** Names by the three models that CoreNLP joins by default. */
    static Properties usual() {
        Properties settings = new Properties();
        settings.setProperty("annotators", STAGES);
        settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        settings.setProperty("threads", "1");
        return settings;
    }

    /** The same with one model for persons, organisations and places: less work, the closest to what our reader does. */
    static Properties oneNameModel() {
        Properties settings = usual();
        settings.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        return settings;
    }
}
