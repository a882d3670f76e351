package org.rapporteur.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that holds those about accounts. */
@Command(
        name = "user",
        header = "Keep the accounts of a server that others may use.",
        description = "A reader sees everything; an editor also corrects; an administrator also sees who did what.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Examples:", "  rapporteur user add noor --role editor", "  rapporteur user token noor"})
final class UserCommand implements Runnable {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "No command is given");
    }
}
