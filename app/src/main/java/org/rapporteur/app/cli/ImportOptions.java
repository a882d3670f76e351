package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.rapporteur.knowledge.ImportResult;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A file that others publish, and the folder that knowledge is made of it in. */
final class ImportOptions {
    @Parameters(paramLabel = "FILE", description = "The file in JSON, one thing a line, packed with gzip or not.")
    Path file = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "Your knowledge folder.")
    Path to = Path.of("");

    /** Makes knowledge files of one format. */
    interface Importer {
        ImportResult run(Path file, Path to, LongConsumer read) throws IOException;
    }

    /** Imports with progress, tells what came of it, and gives the exit code. */
    int run(Wiring wiring, Importer importer) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UsageException("There is no file " + file, "Name the file to import");
        }
        try (Progress progress = Progress.of(wiring.terminal(), "Importing", () -> ImportSummary.parts(file))) {
            ImportResult result = importer.run(file, to, ImportSummary.steps(progress));
            ImportSummary.of(result, to).forEach(wiring.out()::line);
            return result.unreadable() == 0 ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(
                    "There is already a file " + e.getFile(),
                    "Import into an empty folder, and join the files by hand");
        }
    }
}
