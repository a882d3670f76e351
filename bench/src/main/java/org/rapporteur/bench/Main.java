package org.rapporteur.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The measurements: {@code compare} readers, tell their {@code stages}, fill a register with much {@code load}, or run the {@code jmh} benchmarks. */
@Command(
        name = "rapporteur-bench",
        description = "Measures the language reader, alone and against others, and the register.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        CommandLine commands = new CommandLine(new Main());
        commands.addSubcommand(new CompareCommand());
        commands.addSubcommand(new StagesCommand());
        commands.addSubcommand(new WeighCommand());
        commands.addSubcommand(new LoadCommand());
        commands.addSubcommand(new ReadersCommand());
        commands.addSubcommand(new CommandLine(new JmhCommand()).setUnmatchedOptionsArePositionalParams(true));
        commands.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println("rapporteur-bench: " + failure.getMessage());
            return command.getCommandSpec().exitCodeOnExecutionException();
        });
        System.exit(commands.execute(arguments));
    }
}
