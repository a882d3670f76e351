package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.knowledge.FtmImport;
import org.rapporteur.knowledge.ImportResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes knowledge files from FollowTheMoney entities. */
@Command(
        name = "ftm",
        header = "Persons in office and bodies from FollowTheMoney entities, as OpenSanctions publishes them.",
        description = "Reads the file once, line by line. Who is in the program's own files stays as it is.",
        footer = {"", "Example:", "  rapporteur knowledge import ftm entities.ftm.json --to my-knowledge"})
final class KnowledgeImportFtmCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "FILE", description = "Entities in JSON, one a line, packed with gzip or not.")
    Path file = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "Your knowledge folder.")
    Path to = Path.of("");

    @Mixin
    CommonOptions common = new CommonOptions();

    KnowledgeImportFtmCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UsageException("There is no file " + file, "Name the file to import");
        }
        try (Progress progress = Progress.of(wiring.terminal(), "Importing", () -> ImportSummary.parts(file))) {
            ImportResult result = FtmImport.run(file, to, ImportSummary.steps(progress));
            ImportSummary.of(result, to).forEach(wiring.out()::line);
            return result.unreadable() == 0 ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(
                    "There is already a file " + e.getFile(),
                    "Import into an empty folder, and join the files by hand");
        }
    }
}
