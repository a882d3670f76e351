package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.rapporteur.language.Language;
import org.rapporteur.language.text.Sentence;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures the language reader on annotated sentences: the options of all commands that do, and the doing. */
final class Measurement {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Annotated sentences. The words are given.")
    List<Path> files = List.of();

    @Mixin
    ModelsOption models = new ModelsOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    /** How annotated sentences are read from a file. */
    @FunctionalInterface
    interface Gold {
        List<Sentence> read(Path file) throws IOException;
    }

    /** Reads the words of every file anew and prints the figures, a line for each file. */
    int print(Wiring wiring, Gold files, BiFunction<List<Sentence>, List<Sentence>, ?> figures) throws IOException {
        Language language = models.language();
        for (Path file : this.files) {
            List<Sentence> gold = files.read(file);
            List<Sentence> read =
                    gold.stream().map(Sentence::bare).map(language::read).toList();
            wiring.out().line(file + ": " + figures.apply(gold, read));
        }
        return ExitCode.DONE;
    }
}
