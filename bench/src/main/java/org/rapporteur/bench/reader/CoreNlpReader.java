package org.rapporteur.bench.reader;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;

/** Stanford CoreNLP as one pipeline. */
final class CoreNlpReader implements TextReader {
    private final StanfordCoreNLP pipeline;

    CoreNlpReader(Properties settings) {
        this.pipeline = new StanfordCoreNLP(settings);
    }

    @Override
    public Found read(String text) {
        Annotation annotation = new Annotation(text);
        pipeline.annotate(annotation);
        return found(annotation);
    }

    static Found found(Annotation annotation) {
        Found found = Found.NOTHING;
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            found = found.and(found(sentence));
        }
        return found;
    }

    private static Found found(CoreMap sentence) {
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        SemanticGraph tree = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        int tags = 0;
        int lemmas = 0;
        int names = 0;
        for (CoreLabel token : tokens) {
            tags += token.tag() == null ? 0 : 1;
            lemmas += token.lemma() == null ? 0 : 1;
            names += token.ner() == null || token.ner().equals("O") ? 0 : 1;
        }
        return new Found(1, tokens.size(), tags, lemmas, tree == null ? 0 : tree.size(), names);
    }
}
