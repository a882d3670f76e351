package org.rapporteur.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.language.conllu.ConlluReader;
import org.rapporteur.language.conllu.RunningText;
import org.rapporteur.language.train.SegmentEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures where tokens and sentences begin and end. */
@Command(
        name = "segments",
        header = "Measure tokens and sentences against the running text of treebanks.",
        description =
                "The text is put together again, with a blank line between paragraphs; both borders must be right.",
        footer = {"", "Example:", "  rapporteur evaluate segments en_ewt-ud-test.conllu"})
final class EvaluateSegmentsCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Treebanks in CoNLL-U.")
    List<Path> files = List.of();

    @Mixin
    CommonOptions common = new CommonOptions();

    EvaluateSegmentsCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        for (Path file : files) {
            RunningText gold = RunningText.of(ConlluReader.readAll(file));
            wiring.out().line(file + ": " + SegmentEvaluation.of(gold));
        }
        return ExitCode.DONE;
    }
}
