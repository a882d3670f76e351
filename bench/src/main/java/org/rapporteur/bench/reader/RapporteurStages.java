package org.rapporteur.bench.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rapporteur.language.Language;
import org.rapporteur.language.model.Model;
import org.rapporteur.language.model.ModelFile;
import org.rapporteur.language.name.Lexicon;
import org.rapporteur.language.name.NameFinder;
import org.rapporteur.language.syntax.Parser;
import org.rapporteur.language.tag.Lemmatiser;
import org.rapporteur.language.tag.Tagger;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.token.Segmenter;

/** The stages that {@link Language} puts together, one at a time; the one class here that knows them. */
public final class RapporteurStages implements StagedReader {
    private final Segmenter segmenter = new Segmenter();
    private final Tagger tagger;
    private final Lemmatiser lemmatiser;
    private final Parser parser;
    private final NameFinder names;

    private RapporteurStages(Model tags, Model trees, Model names) {
        this.tagger = new Tagger(tags);
        this.lemmatiser = new Lemmatiser(tags);
        this.parser = new Parser(trees);
        this.names = new NameFinder(names, Lexicon.load());
    }

    /** The stages with the models in the jar. */
    public static RapporteurStages english() {
        return new RapporteurStages(model("tagger.model"), model("parser.model"), model("names.model"));
    }

    private static Model model(String name) {
        try (InputStream in = Language.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The model " + name + " is missing from the jar; build it again");
            }
            return ModelFile.read(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the model " + name + " in the jar", e);
        }
    }

    public List<Sentence> tokens(String text) {
        return segmenter.segment(text, List.of(new Span(0, text.length())));
    }

    public List<Sentence> tags(List<Sentence> bare) {
        return each(bare, tagger::tag);
    }

    public List<Sentence> lemmas(List<Sentence> tagged) {
        return each(tagged, lemmatiser::lemmatise);
    }

    public List<Sentence> trees(List<Sentence> lemmatised) {
        return each(lemmatised, parser::parse);
    }

    public List<Sentence> names(List<Sentence> parsed) {
        return each(parsed, names::find);
    }

    private static List<Sentence> each(List<Sentence> sentences, UnaryOperator<Sentence> stage) {
        return sentences.stream().map(stage).toList();
    }

    @Override
    public Found read(String text, StageClock clock) {
        List<Sentence> bare = clock.time("tokens", () -> tokens(text));
        List<Sentence> tagged = clock.time("tags", () -> tags(bare));
        List<Sentence> lemmatised = clock.time("lemmas", () -> lemmas(tagged));
        List<Sentence> parsed = clock.time("trees", () -> trees(lemmatised));
        return RapporteurReader.found(clock.time("names", () -> names(parsed)));
    }
}
