package org.rapporteur.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.language.Language;
import org.rapporteur.language.conllu.ConlluReader;
import org.rapporteur.language.conllu.ConlluSentence;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.train.Evaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures tags, lemmas and trees. */
@Command(
        name = "trees",
        header = "Measure tags, lemmas and trees against treebanks; the words are given.",
        footer = {"", "Example:", "  rapporteur evaluate trees en_ewt-ud-test.conllu"})
final class EvaluateTreesCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Treebanks in CoNLL-U.")
    List<Path> files = List.of();

    @Mixin
    CommonOptions common = new CommonOptions();

    EvaluateTreesCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        Language language = Language.english();
        for (Path file : files) {
            List<Sentence> gold = ConlluReader.readAll(file).stream()
                    .map(ConlluSentence::sentence)
                    .toList();
            List<Sentence> read = gold.stream().map(language::read).toList();
            wiring.out().line(file + ": " + Evaluation.of(gold, read));
        }
        return ExitCode.DONE;
    }
}
