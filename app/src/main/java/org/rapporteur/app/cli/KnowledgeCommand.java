package org.rapporteur.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with knowledge files. */
@Command(
        name = "knowledge",
        header = "Check and explain knowledge files, import others, or build a gazetteer.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example:", "  rapporteur knowledge check my-knowledge"})
final class KnowledgeCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do: check, explain, import or gazetteer");
    }
}
