package org.rapporteur.language.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rapporteur.language.conllu.ConlluReader;
import org.rapporteur.language.conllu.ConlluSentence;
import org.rapporteur.language.model.Model;
import org.rapporteur.language.model.ModelFile;
import org.rapporteur.language.name.Lexicon;
import org.rapporteur.language.name.NameFinder;
import org.rapporteur.language.network.Vectors;
import org.rapporteur.language.syntax.Parser;
import org.rapporteur.language.tag.Tagger;
import org.rapporteur.language.text.Sentence;

/**
 * Trains models and writes them to a folder: {@code parser.model} (tags, lemmas and trees), {@code parser-fast.model} (the
 * same, smaller), {@code tagger.model} (tags and lemmas only) and {@code names.model}. Names are learned from trees, so
 * {@code parser.model} must lie in the folder before.
 */
public final class Training {
    private final TrainingOptions options;
    private final Progress progress;
    private final Vectors vectors = Vectors.english();
    private final List<ConlluSentence> train = new ArrayList<>();
    private final NameData names;

    /** @throws IllegalArgumentException if a file to learn from is not in its format, or notes do not fit the treebanks */
    public Training(TrainingOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        options.train().forEach(file -> train.addAll(ConlluReader.readAll(file)));
        this.names = new NameData(train, options.notes(), options.names(), options.seed());
    }

    /** The models in the jar: both parsers, then the names. */
    public void all() throws IOException {
        parser();
        fastParser();
        names();
    }

    public void tagger() throws IOException {
        Model.Builder learned = trainer(false, ParserTrainer.Size.FAST).learn(gold());
        Tagger tagger = new Tagger(learned.build(""), vectors);
        write("tagger", learned.build(card("parts of speech and lemmas", options.train(), measured(tagger::tag))));
    }

    public void parser() throws IOException {
        parser("parser", ParserTrainer.Size.DEFAULT);
    }

    public void fastParser() throws IOException {
        parser("parser-fast", ParserTrainer.Size.FAST);
    }

    private void parser(String name, ParserTrainer.Size size) throws IOException {
        Model.Builder learned = trainer(true, size).learn(gold());
        Parser parser = new Parser(learned.build(""), vectors);
        String figures = measured(parser::parse);
        write(name, learned.build(card("parts of speech, lemmas and dependency trees", options.train(), figures)));
    }

    private ParserTrainer trainer(boolean withTrees, ParserTrainer.Size size) {
        return new ParserTrainer(withTrees, size, ParserTrainer.PLAN, vectors, options.seed(), progress);
    }

    public void names() throws IOException {
        Parser parser = new Parser(ModelFile.read(file("parser")), vectors);
        Lexicon lexicon = Lexicon.load();
        List<Sentence> sentences = names.sentences(parser::parse);
        Model.Builder learned = new NameTrainer(vectors, lexicon, options.seed(), progress).learn(sentences);
        NameFinder finder = new NameFinder(learned.build(""), vectors, lexicon);
        NameEvaluation again = NameEvaluation.of(
                sentences, sentences.stream().map(finder::find).toList());
        List<Path> data = new ArrayList<>(options.train());
        data.addAll(options.names());
        data.addAll(options.notes());
        write("names", learned.build(card("names", data, "on the sentences learned from: " + again)));
    }

    private String measured(UnaryOperator<Sentence> reader) {
        Optional<String> figures = options.dev().map(file -> {
            List<Sentence> gold = ConlluReader.readAll(file).stream()
                    .map(ConlluSentence::sentence)
                    .toList();
            List<Sentence> read = gold.stream().map(Sentence::bare).map(reader).toList();
            Evaluation evaluation = Evaluation.of(gold, read);
            String trees = read.get(0).tree().isPresent() ? evaluation.toString() : evaluation.tags();
            return "on " + file.getFileName() + ", given tokens: " + trees;
        });
        return figures.orElse("not measured");
    }

    private List<Sentence> gold() {
        return train.stream().map(ConlluSentence::sentence).toList();
    }

    private String card(String what, List<Path> data, String figures) {
        return String.join(
                "\n",
                "model: English " + what,
                "program: Rapporteur 0.1.0",
                "date: " + options.date(),
                "data: "
                        + String.join(
                                ", ",
                                data.stream()
                                        .map(file -> String.valueOf(file.getFileName()))
                                        .toList()),
                "vectors: GloVe 6B, 100 numbers per word",
                "licences: " + options.licences(),
                "seed: " + options.seed(),
                "figures: " + figures,
                "");
    }

    private Path file(String name) {
        return options.out().resolve(name + ".model");
    }

    private void write(String name, Model model) throws IOException {
        Files.createDirectories(options.out());
        ModelFile.write(model, file(name));
        progress.report(name + ": " + model.card().lines().reduce("", (one, other) -> other), 1, 1);
    }
}
