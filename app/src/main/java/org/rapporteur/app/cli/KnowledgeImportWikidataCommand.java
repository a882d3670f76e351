package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.knowledge.ImportResult;
import org.rapporteur.knowledge.WikidataImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes knowledge files from a dump of Wikidata. */
@Command(
        name = "wikidata",
        header = "Persons in office, bodies and armed groups from a dump of Wikidata.",
        description =
                "Reads the dump once, line by line, in little memory. Who is in the program's own files stays as it is.",
        footer = {"", "Example:", "  rapporteur knowledge import wikidata latest-all.json.gz --to my-knowledge"})
final class KnowledgeImportWikidataCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "FILE", description = "The dump in JSON, packed with gzip or not.")
    Path file = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "Your knowledge folder.")
    Path to = Path.of("");

    @Option(names = "--since", paramLabel = "YEAR", description = "Leave out offices that ended before. Default: 2000.")
    int since = 2000;

    @Mixin
    CommonOptions common = new CommonOptions();

    KnowledgeImportWikidataCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UsageException("There is no file " + file, "Name the file to import");
        }
        try (Progress progress = Progress.of(wiring.terminal(), "Importing", () -> ImportSummary.parts(file))) {
            ImportResult result = WikidataImport.run(file, to, since, ImportSummary.steps(progress));
            ImportSummary.of(result, to).forEach(wiring.out()::line);
            return result.unreadable() == 0 ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(
                    "There is already a file " + e.getFile(),
                    "Import into an empty folder, and join the files by hand");
        }
    }
}
