package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.actor.Spellings;
import org.rapporteur.evaluate.NamePair;
import org.rapporteur.evaluate.NamePairs;
import org.rapporteur.evaluate.VariantScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how well spellings of one word are told from two words. */
@Command(
        name = "variants",
        header = "Measure how well spellings of one name are told from two names.",
        description = {
            "The file has a Latin spelling, its Arabic letters and a count to a line, with tabs between them. Pairs are",
            "drawn with the seed: once of the forms that spellings.txt was learned from, once of the third held back."
        },
        footer = {"", "Example:", "  rapporteur evaluate variants wd_arabic.tokens --seed 1"})
final class EvaluateVariantsCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "FILE", description = "Spellings with their Arabic letters and counts.")
    Path file = Path.of("");

    @Option(names = "--seed", description = "Draws the pairs. Default: 1.")
    long seed = 1;

    @Option(names = "--same", description = "Pairs of one name. Default: 1500.")
    int same = 1500;

    @Option(names = "--different", description = "Pairs of two names. Default: 4000.")
    int different = 4000;

    @Option(names = "--write", paramLabel = "FILE", description = "Write the pairs of the held-back third there.")
    Optional<Path> write = Optional.empty();

    @Mixin
    KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    EvaluateVariantsCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        Spellings spellings = Spellings.load(knowledge.load());
        NamePairs pairs = NamePairs.read(file);
        wiring.out().line("seen:      " + VariantScore.of(pairs.draw(false, same, different, seed), spellings::alike));
        List<NamePair> held = pairs.draw(true, same, different, seed);
        wiring.out().line("held back: " + VariantScore.of(held, spellings::alike));
        if (write.isPresent()) {
            Files.write(
                    write.get(),
                    held.stream()
                            .map(pair -> (pair.same() ? "1" : "0") + "\t" + pair.one() + "\t" + pair.other() + "\t"
                                    + pair.how())
                            .toList());
        }
        return ExitCode.DONE;
    }
}
