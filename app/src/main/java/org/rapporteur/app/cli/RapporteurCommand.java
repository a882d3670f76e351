package org.rapporteur.app.cli;

import org.rapporteur.pipeline.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that holds the others. */
@Command(
        name = "rapporteur",
        header = "Reads reports of diplomacy and conflict and keeps their record, every entry linked to its words.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = RapporteurCommand.Versions.class,
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Example:",
            "  rapporteur read samples",
            "",
            "Exit codes: 0 done; 1 some inputs could not be read (the rest is kept);",
            "2 wrong usage; 3 the program failed.",
            "Help on a command: rapporteur COMMAND --help"
        })
final class RapporteurCommand implements Runnable {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;

    @Spec
    CommandSpec spec = CommandSpec.create();

    /** Says which program this is. */
    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"rapporteur " + Version.PROGRAM};
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "No command is given");
    }
}
