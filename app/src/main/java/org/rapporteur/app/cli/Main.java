package org.rapporteur.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The program. */
public final class Main {
    private static final int NARROWEST_HELP = 60;
    private static final int WIDEST_HELP = 100;

    /** The commands by name, in the order of the help; each is made when it is asked for. */
    private static final Map<String, Function<Wiring, Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("read", ReadCommand::new);
        COMMANDS.put("extract", ExtractCommand::new);
        COMMANDS.put("search", SearchCommand::new);
        COMMANDS.put("show", ShowCommand::new);
        COMMANDS.put("timeline", TimelineCommand::new);
        COMMANDS.put("statements", StatementsCommand::new);
        COMMANDS.put("meetings", MeetingsCommand::new);
        COMMANDS.put("demands", DemandsCommand::new);
        COMMANDS.put("commitments", CommitmentsCommand::new);
        COMMANDS.put("allegations", AllegationsCommand::new);
        COMMANDS.put("actors", ActorsCommand::new);
        COMMANDS.put("instruments", InstrumentsCommand::new);
        COMMANDS.put("stories", StoriesCommand::new);
        COMMANDS.put("questions", QuestionsCommand::new);
        COMMANDS.put("positions", PositionsCommand::new);
        COMMANDS.put("brief", BriefCommand::new);
        COMMANDS.put("correct", CorrectCommand::new);
        COMMANDS.put("history", HistoryCommand::new);
        COMMANDS.put("changes", ChangesCommand::new);
        COMMANDS.put("export", ExportCommand::new);
        COMMANDS.put("serve", ServeCommand::new);
        COMMANDS.put(
                "user",
                wiring -> new CommandLine(new UserCommand())
                        .addSubcommand(new UserAddCommand(wiring))
                        .addSubcommand(new UserListCommand(wiring))
                        .addSubcommand(new UserChangeCommand(wiring))
                        .addSubcommand(new UserTokenCommand(wiring))
                        .addSubcommand(new UserRemoveCommand(wiring)));
        COMMANDS.put("backup", BackupCommand::new);
        COMMANDS.put("restore", RestoreCommand::new);
        COMMANDS.put("erase", EraseCommand::new);
        COMMANDS.put(
                "evaluate",
                wiring -> new CommandLine(new EvaluateCommand())
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
        COMMANDS.put(
                "knowledge",
                wiring -> new CommandLine(new KnowledgeCommand())
                        .addSubcommand(new KnowledgeCheckCommand(wiring))
                        .addSubcommand(new KnowledgeExplainCommand(wiring))
                        .addSubcommand(new KnowledgeGazetteerCommand(wiring))
                        .addSubcommand(new CommandLine(new KnowledgeImportCommand())
                                .addSubcommand(new KnowledgeImportGeonamesCommand(wiring))
                                .addSubcommand(new KnowledgeImportWikidataCommand(wiring))
                                .addSubcommand(new KnowledgeImportFtmCommand(wiring))));
        COMMANDS.put("parse", ParseCommand::new);
        COMMANDS.put("train", TrainCommand::new);
    }

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(Wiring.ofThisProcess(), arguments));
    }

    /** Runs one command; whatever goes wrong is told on the error stream and in the exit code. */
    static int run(Wiring wiring, String... arguments) {
        Failures failures = new Failures(wiring.errors());
        try {
            int code = asked(wiring, failures, arguments).execute(arguments);
            wiring.out().flush();
            return code;
        } catch (Output.ClosedException e) {
            return ExitCode.DONE; // whoever was reading has read enough
        } catch (Output.FailedException | StackOverflowError | OutOfMemoryError e) {
            return failures.say(e);
        }
    }

    /** All commands, as the help lists them. */
    static CommandLine commands(Wiring wiring, Failures failures) {
        return commands(wiring, failures, COMMANDS.keySet());
    }

    /** The command that is asked for alone, as making all of them takes longer than many take to run; all where none is named first. */
    private static CommandLine asked(Wiring wiring, Failures failures, String... arguments) {
        boolean named = arguments.length > 0 && COMMANDS.containsKey(arguments[0]);
        return named ? commands(wiring, failures, Set.of(arguments[0])) : commands(wiring, failures);
    }

    private static CommandLine commands(Wiring wiring, Failures failures, Set<String> names) {
        Terminal terminal = wiring.terminal();
        CommandLine commands = new CommandLine(new RapporteurCommand());
        COMMANDS.forEach((name, command) -> {
            if (names.contains(name)) {
                commands.addSubcommand(command.apply(wiring));
            }
        });
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
