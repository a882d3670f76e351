package org.rapporteur.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes a knowledge folder from what others publish. */
@Command(
        name = "import",
        header = "Make knowledge files from what others publish.",
        synopsisSubcommandLabel = "FORMAT",
        commandListHeading = "%nFormats:%n",
        footer = {"", "What is written is used with --knowledge DIR, and checked with: rapporteur knowledge check DIR"})
final class KnowledgeImportCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to import: "
                        + String.join(
                                ", ",
                                spec.subcommands().keySet().stream().sorted().toList()));
    }
}
