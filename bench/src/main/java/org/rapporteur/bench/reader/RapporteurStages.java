package org.rapporteur.bench.reader;

import java.util.List;
import java.util.function.UnaryOperator;
import org.rapporteur.language.Language;
import org.rapporteur.language.model.ModelFile;
import org.rapporteur.language.name.Lexicon;
import org.rapporteur.language.name.NameFinder;
import org.rapporteur.language.network.Vectors;
import org.rapporteur.language.syntax.Parser;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.token.Segmenter;

/** The stages that {@link Language} puts together, one at a time; the one class here that knows them. */
public final class RapporteurStages implements StagedReader {
    private final Segmenter segmenter = new Segmenter();
    private final Parser parser;
    private final NameFinder names;

    private RapporteurStages(String parser) {
        Vectors vectors = Vectors.english();
        this.parser = new Parser(ModelFile.resource(parser), vectors);
        this.names = new NameFinder(ModelFile.resource("names.model"), vectors, Lexicon.load());
    }

    /** The stages with the models in the jar. */
    public static RapporteurStages english() {
        return new RapporteurStages("parser.model");
    }

    /** The stages with the smaller network for tags and trees. */
    public static RapporteurStages fast() {
        return new RapporteurStages("parser-fast.model");
    }

    public List<Sentence> tokens(String text) {
        return segmenter.segment(text, List.of(new Span(0, text.length())));
    }

    /** One network gives tags and trees; lemmas follow the tags. */
    public List<Sentence> trees(List<Sentence> bare) {
        return each(bare, parser::parse);
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
        List<Sentence> parsed = clock.time("tags, lemmas and trees", () -> trees(bare));
        return RapporteurReader.found(clock.time("names", () -> names(parsed)));
    }
}
