package org.rapporteur.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.language.Language;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.train.Iob2;
import org.rapporteur.language.train.NameEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures names. */
@Command(
        name = "names",
        header = "Measure the names of persons, organisations and places against annotated text.",
        footer = {"", "Example:", "  rapporteur evaluate names en_ewt-ud-test.iob2"})
final class EvaluateNamesCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Sentences with names, in IOB2.")
    List<Path> files = List.of();

    @Mixin
    CommonOptions common = new CommonOptions();

    EvaluateNamesCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        Language language = Language.english();
        for (Path file : files) {
            List<Sentence> gold = Iob2.read(file);
            List<Sentence> read = gold.stream()
                    .map(sentence -> language.read(sentence.withNames(List.of())))
                    .toList();
            wiring.out().line(file + ": " + NameEvaluation.of(gold, read));
        }
        return ExitCode.DONE;
    }
}
