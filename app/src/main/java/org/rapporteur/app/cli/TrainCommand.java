package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.language.train.Training;
import org.rapporteur.language.train.TrainingOptions;
import org.rapporteur.language.train.VectorFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns the models of the language from annotated text. */
@Command(
        name = "train",
        header = "Learn the models of the language from annotated text.",
        description = "The same data, options and seed give the same models, to the byte. Names are learned from trees:"
                + " train the parser before, or all at once.",
        footer = {
            "",
            "Example:",
            "  rapporteur train all --train en_ewt-train.conllu,en_gum-train.conllu \\",
            "      --dev en_ewt-dev.conllu --names en_ewt-names.iob2 --out models",
            "  rapporteur evaluate trees --models models en_ewt-test.conllu",
            "  rapporteur parse --models models samples/libya-ceasefire.txt"
        })
final class TrainCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(
            paramLabel = "MODEL",
            description = "What to learn: parser (tags, lemmas, trees), fast (the same, smaller), names, all of these,"
                    + " tagger (tags and lemmas only), or vectors (of words, packed from a file in GloVe's format).")
    What what = What.ALL;

    @Option(
            names = "--train",
            arity = "1..*",
            split = ",",
            required = true,
            paramLabel = "FILE",
            description = "Treebanks to learn from, in CoNLL-U, with tags and trees; for vectors, the file of vectors.")
    List<Path> train = List.of();

    @Option(names = "--dev", paramLabel = "FILE", description = "A treebank to measure on, in CoNLL-U.")
    Optional<Path> dev = Optional.empty();

    @Option(
            names = "--names",
            arity = "1..*",
            split = ",",
            paramLabel = "FILE",
            description = "Sentences with names, in IOB2. Treebanks with Entity= notes have names too.")
    List<Path> names = List.of();

    @Option(
            names = "--notes",
            arity = "1..*",
            split = ",",
            paramLabel = "FILE",
            description =
                    "Names of sentences of the treebanks, kept apart from their words as in samples/names/ewt-train.")
    List<Path> notes = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder for the models.")
    Path out = Path.of("");

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The order in which sentences are learned from. Default: 1.")
    long seed = 1;

    @Option(names = "--date", paramLabel = "DATE", description = "The day that the model cards give. Default: today.")
    LocalDate date = LocalDate.now(ZoneOffset.UTC);

    @Option(names = "--licences", paramLabel = "TEXT", description = "The licences of the data, for the model cards.")
    String licences = "not stated";

    @Mixin
    CommonOptions common = new CommonOptions();

    /** A model or all of them. */
    enum What {
        TAGGER,
        PARSER,
        FAST,
        NAMES,
        VECTORS,
        ALL
    }

    TrainCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        TrainingOptions options = new TrainingOptions(train, dev, names, notes, out, seed, date, licences);
        if (what != What.VECTORS) {
            check();
        }
        switch (what) {
            case TAGGER -> training(options).tagger();
            case PARSER -> training(options).parser();
            case FAST -> training(options).fastParser();
            case NAMES -> training(options).names();
            case ALL -> training(options).all();
            case VECTORS -> VectorFile.pack(options);
        }
        return ExitCode.DONE;
    }

    private Training training(TrainingOptions options) {
        try {
            return new Training(
                    options, (message, done, of) -> wiring.errors().println(message + " (" + done + " of " + of + ")"));
        } catch (IllegalArgumentException e) {
            throw new InputException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Refuses at once what would fail after minutes, or teach nothing. */
    private void check() throws IOException {
        boolean hasNames = !names.isEmpty() || !notes.isEmpty();
        for (Path file : train) {
            hasNames |= AnnotatedFiles.hasEntities(AnnotatedFiles.treebank(file));
        }
        if (dev.isPresent()) {
            AnnotatedFiles.treebank(dev.get());
        }
        names.forEach(AnnotatedFiles::names);
        notes.forEach(AnnotatedFiles::notes);
        if (!hasNames && (what == What.NAMES || what == What.ALL)) {
            throw new UsageException(
                    "There is nothing to learn names from: no treebank has Entity= notes",
                    "Give sentences with names by --names FILE, or learn only the parser");
        }
    }
}
