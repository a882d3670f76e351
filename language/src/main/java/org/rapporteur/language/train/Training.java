package org.rapporteur.language.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.conllu.ConlluReader;
import org.rapporteur.language.conllu.ConlluSentence;
import org.rapporteur.language.model.Model;
import org.rapporteur.language.model.ModelFile;
import org.rapporteur.language.model.Weights;
import org.rapporteur.language.name.Lexicon;
import org.rapporteur.language.name.NameFinder;
import org.rapporteur.language.syntax.Parser;
import org.rapporteur.language.tag.LemmaRule;
import org.rapporteur.language.tag.Lemmatiser;
import org.rapporteur.language.tag.Tagger;
import org.rapporteur.language.text.Sentence;

/**
 * Trains models and writes them to a folder: {@code tagger.model} (lemmas included), {@code parser.model} and {@code
 * names.model}. Names are learned from trees, so the other two must lie in the folder before.
 */
public final class Training {
    private static final int TAGGER_ROUNDS = 6;
    private static final int PARSER_ROUNDS = 8;
    private static final int NAME_ROUNDS = 8;

    private final TrainingOptions options;
    private final Progress progress;
    private final List<ConlluSentence> train = new ArrayList<>();

    public Training(TrainingOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        options.train().forEach(file -> train.addAll(ConlluReader.readAll(file)));
    }

    public void all() throws IOException {
        tagger();
        parser();
        names();
    }

    public void tagger() throws IOException {
        List<Sentence> gold = gold();
        TaggerTrainer.Learned tags = new TaggerTrainer(TAGGER_ROUNDS, options.seed(), progress).learn(gold);
        LemmaTrainer.Learned lemmas = new LemmaTrainer().learn(gold);
        Model.Builder model = new Model.Builder()
                .list("tags", tags.tags())
                .table("usual", tags.usual())
                .weights("tagger", tags.weights())
                .list(
                        "lemma-rules",
                        lemmas.rules().stream().map(LemmaRule::written).toList())
                .table("endings", lemmas.endings());
        Tagger tagger = tags.tagger();
        Lemmatiser lemmatiser = lemmas.lemmatiser();
        String figures = measured(sentence -> lemmatiser.lemmatise(tagger.tag(sentence)));
        write("tagger", model.build(card("parts of speech and lemmas", figures)));
    }

    public void parser() throws IOException {
        List<Sentence> tagged = new Jackknife(options.seed(), progress).tag(gold());
        ParserTrainer.Learned learned = new ParserTrainer(PARSER_ROUNDS, options.seed(), progress).learn(tagged);
        Model.Builder model = new Model.Builder()
                .list("relations", learned.moves().relations())
                .weights("parser", learned.weights());
        Parser parser = new Parser(learned.moves(), learned.weights());
        Reader reader = sentence -> parser.parse(sentence);
        if (Files.exists(file("tagger"))) {
            Model tags = ModelFile.read(file("tagger"));
            Tagger tagger = new Tagger(tags);
            Lemmatiser lemmatiser = new Lemmatiser(tags);
            reader = sentence -> parser.parse(lemmatiser.lemmatise(tagger.tag(sentence)));
        }
        write("parser", model.build(card("dependency trees", measured(reader))));
    }

    public void names() throws IOException {
        Model tags = ModelFile.read(file("tagger"));
        Tagger tagger = new Tagger(tags);
        Lemmatiser lemmatiser = new Lemmatiser(tags);
        Parser parser = new Parser(ModelFile.read(file("parser")));
        List<Sentence> sentences = new NameData(train, options.names(), options.seed())
                .sentences(bare -> parser.parse(lemmatiser.lemmatise(tagger.tag(bare))));
        Weights weights = new NameTrainer(NAME_ROUNDS, options.seed(), Lexicon.load(), progress).learn(sentences);
        NameFinder finder = new NameFinder(Lexicon.load(), weights);
        NameEvaluation again = NameEvaluation.of(
                sentences, sentences.stream().map(finder::find).toList());
        write(
                "names",
                new Model.Builder()
                        .weights("names", weights)
                        .build(card("names", "on the sentences learned from: " + again)));
    }

    /** What reads a bare sentence, as far as it is trained. */
    @FunctionalInterface
    interface Reader {
        Sentence read(Sentence bare);
    }

    private String measured(Reader reader) {
        Optional<String> figures = options.dev().map(file -> {
            List<Sentence> gold = ConlluReader.readAll(file).stream()
                    .map(ConlluSentence::sentence)
                    .toList();
            List<Sentence> read =
                    gold.stream().map(Sentence::bare).map(reader::read).toList();
            Evaluation evaluation = Evaluation.of(gold, read);
            String trees = read.get(0).tree().isPresent() ? evaluation.toString() : evaluation.tags();
            return "on " + file.getFileName() + ", given tokens: " + trees;
        });
        return figures.orElse("not measured");
    }

    private List<Sentence> gold() {
        return train.stream().map(ConlluSentence::sentence).toList();
    }

    private String card(String what, String figures) {
        List<Path> data = new ArrayList<>(options.train());
        if (what.equals("names")) {
            data.addAll(options.names());
        }
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
