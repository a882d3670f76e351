package org.rapporteur.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The program. */
public final class Main {
    private static final int NARROWEST_HELP = 60;
    private static final int WIDEST_HELP = 100;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(Wiring.ofThisProcess(), arguments));
    }

    /** Runs one command; whatever goes wrong is told on the error stream and in the exit code. */
    static int run(Wiring wiring, String... arguments) {
        Failures failures = new Failures(wiring.errors());
        try {
            int code = commands(wiring, failures).execute(arguments);
            wiring.out().flush();
            return code;
        } catch (Output.ClosedException e) {
            return ExitCode.DONE; // whoever was reading has read enough
        } catch (Output.FailedException | StackOverflowError | OutOfMemoryError e) {
            return failures.say(e);
        }
    }

    static CommandLine commands(Wiring wiring, Failures failures) {
        Terminal terminal = wiring.terminal();
        CommandLine commands = new CommandLine(new RapporteurCommand());
        commands.addSubcommand(new ReadCommand(wiring));
        commands.addSubcommand(new ExtractCommand(wiring));
        commands.addSubcommand(new SearchCommand(wiring));
        commands.addSubcommand(new ShowCommand(wiring));
        commands.addSubcommand(new TimelineCommand(wiring));
        commands.addSubcommand(new MeetingsCommand(wiring));
        commands.addSubcommand(new DemandsCommand(wiring));
        commands.addSubcommand(new CommitmentsCommand(wiring));
        commands.addSubcommand(new AllegationsCommand(wiring));
        commands.addSubcommand(new ActorsCommand(wiring));
        commands.addSubcommand(new InstrumentsCommand(wiring));
        commands.addSubcommand(new PositionsCommand(wiring));
        commands.addSubcommand(new BriefCommand(wiring));
        commands.addSubcommand(new CorrectCommand(wiring));
        commands.addSubcommand(new HistoryCommand(wiring));
        commands.addSubcommand(new ChangesCommand(wiring));
        commands.addSubcommand(new ExportCommand(wiring));
        commands.addSubcommand(new BackupCommand(wiring));
        commands.addSubcommand(new RestoreCommand(wiring));
        commands.addSubcommand(new EraseCommand(wiring));
        commands.addSubcommand(new CommandLine(new EvaluateCommand())
                .addSubcommand(new EvaluateReportsCommand(wiring))
                .addSubcommand(new EvaluateActsCommand(wiring))
                .addSubcommand(new EvaluateSourcesCommand(wiring))
                .addSubcommand(new EvaluateEventsCommand(wiring))
                .addSubcommand(new EvaluateSegmentsCommand(wiring))
                .addSubcommand(new EvaluateTreesCommand(wiring))
                .addSubcommand(new EvaluateNamesCommand(wiring))
                .addSubcommand(new EvaluateVariantsCommand(wiring))
                .addSubcommand(new EvaluateStatementsCommand(wiring))
                .addSubcommand(new EvaluatePlacesCommand(wiring))
                .addSubcommand(new EvaluateDatesCommand(wiring)));
        commands.addSubcommand(new CommandLine(new KnowledgeCommand())
                .addSubcommand(new KnowledgeCheckCommand(wiring))
                .addSubcommand(new KnowledgeExplainCommand(wiring))
                .addSubcommand(new KnowledgeGazetteerCommand(wiring))
                .addSubcommand(new CommandLine(new KnowledgeImportCommand())
                        .addSubcommand(new KnowledgeImportGeonamesCommand(wiring))
                        .addSubcommand(new KnowledgeImportWikidataCommand(wiring))
                        .addSubcommand(new KnowledgeImportFtmCommand(wiring))));
        commands.addSubcommand(new ParseCommand(wiring));
        commands.addSubcommand(new TrainCommand(wiring));
        commands.setOut(wiring.out().printer());
        commands.setErr(wiring.errors());
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setUsageHelpWidth(Math.max(NARROWEST_HELP, Math.min(terminal.width(), WIDEST_HELP)));
        commands.setColorScheme(
                Help.defaultColorScheme(terminal.hasColours(Terminal.Colour.AUTO) ? Help.Ansi.ON : Help.Ansi.OFF));
        commands.setParameterExceptionHandler(failures);
        commands.setExecutionExceptionHandler(failures);
        return commands;
    }
}
