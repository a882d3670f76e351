package org.rapporteur.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.rapporteur.language.conllu.ConlluSentence;
import org.rapporteur.language.train.Evaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures tags, lemmas and trees. */
@Command(
        name = "trees",
        header = "Measure tags, lemmas and trees against treebanks in CoNLL-U.",
        footer = {"", "Example:", "  rapporteur evaluate trees en_ewt-ud-test.conllu"})
final class EvaluateTreesCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Mixin
    Measurement measurement = new Measurement();

    EvaluateTreesCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        return measurement.print(
                wiring,
                file -> AnnotatedFiles.treebank(file).stream()
                        .map(ConlluSentence::sentence)
                        .toList(),
                Evaluation::of);
    }
}
