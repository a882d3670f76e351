package org.rapporteur.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.rapporteur.knowledge.FtmImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes knowledge files from FollowTheMoney entities. */
@Command(
        name = "ftm",
        header = "Persons in office and bodies from FollowTheMoney entities, as OpenSanctions publishes them.",
        description =
                "Reads the file once, line by line. Who is in the program's own files stays as it is. An import that was ended"
                        + " goes on when it is called again with the same file.",
        footer = {"", "Example:", "  rapporteur knowledge import ftm entities.ftm.json --to my-knowledge"})
final class KnowledgeImportFtmCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Mixin
    ImportOptions options = new ImportOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    KnowledgeImportFtmCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        return options.run(wiring, FtmImport::run);
    }
}
