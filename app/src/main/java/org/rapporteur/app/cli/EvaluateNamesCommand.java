package org.rapporteur.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.rapporteur.language.train.NameEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures names. */
@Command(
        name = "names",
        header = "Measure the names of persons, organisations and places against sentences in IOB2.",
        footer = {"", "Example:", "  rapporteur evaluate names en_ewt-ud-test.iob2"})
final class EvaluateNamesCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Mixin
    Measurement measurement = new Measurement();

    EvaluateNamesCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        return measurement.print(wiring, AnnotatedFiles::names, NameEvaluation::of);
    }
}
