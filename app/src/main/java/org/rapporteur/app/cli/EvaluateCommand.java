package org.rapporteur.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how well the program reads. */
@Command(
        name = "evaluate",
        header = "Measure how well reports, statements, acts, sources, segments, trees or names are read.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example:", "  rapporteur evaluate reports samples/gold samples"})
final class EvaluateCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to measure: reports, statements, acts, sources, segments, trees or names");
    }
}
