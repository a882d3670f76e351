package org.rapporteur.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.rapporteur.app.server.ServerException;
import org.rapporteur.app.telling.NamingException;
import org.rapporteur.evaluate.GoldException;
import org.rapporteur.json.LineException;
import org.rapporteur.knowledge.KnowledgeException;
import org.rapporteur.place.GazetteerException;
import org.rapporteur.store.RegisterException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on the error stream why a command could not be carried out, and chooses the exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final PrintWriter errors;

    Failures(PrintWriter errors) {
        this.errors = errors;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        errors.println("rapporteur: " + wrong.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(wrong, errors)) {
            errors.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        errors.flush();
        return ExitCode.WRONG_USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        // Whoever was reading the results has read enough.
        return failure instanceof Output.ClosedException ? ExitCode.DONE : say(failure);
    }

    /** What the user can mend is told in words only; what the program did wrong, with its trace. */
    int say(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            errors.println("rapporteur: There is not enough memory. Allow more with RAPPORTEUR_JAVA_OPTIONS=-Xmx4g,"
                    + " or read with fewer --jobs");
        } else if (isMendable(failure)) {
            errors.println("rapporteur: " + failure.getMessage());
        } else if (isMissing(failure)) {
            errors.println("rapporteur: " + failure.getMessage()
                    + ": There is nothing of this name, or this user may not read it. Check how it is written");
        } else if (failure instanceof IOException) {
            errors.println("rapporteur: " + failure.getClass().getSimpleName() + ": " + failure.getMessage());
        } else {
            errors.println("rapporteur: The program failed. Please report this, with the lines that follow:");
            failure.printStackTrace(errors);
        }
        errors.flush();
        if (failure instanceof InputException || isMissing(failure)) {
            return ExitCode.SOME_UNREADABLE;
        }
        return isWrongUsage(failure) ? ExitCode.WRONG_USAGE : ExitCode.FAILED;
    }

    /** A file that the user named is not there for us. */
    private static boolean isMissing(Throwable failure) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        return cause instanceof NoSuchFileException || cause instanceof AccessDeniedException;
    }

    private static boolean isMendable(Throwable failure) {
        return isWrongUsage(failure)
                || failure instanceof InputException
                || failure instanceof RegisterException
                || failure instanceof ServerException
                || failure instanceof LineException
                || failure instanceof Output.FailedException
                || (failure instanceof UncheckedIOException && !isMissing(failure));
    }

    private static boolean isWrongUsage(Throwable failure) {
        return failure instanceof UsageException
                || failure instanceof NamingException
                || failure instanceof KnowledgeException
                || failure instanceof GoldException
                || failure instanceof GazetteerException;
    }
}
