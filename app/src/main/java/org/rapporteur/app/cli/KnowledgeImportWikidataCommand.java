package org.rapporteur.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.rapporteur.knowledge.WikidataImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes knowledge files from a dump of Wikidata. */
@Command(
        name = "wikidata",
        header = "Persons in office, bodies and armed groups from a dump of Wikidata.",
        description =
                "Reads the dump once, line by line, in little memory. Who is in the program's own files stays as it is. An import that was ended"
                        + " goes on when it is called again with the same file.",
        footer = {"", "Example:", "  rapporteur knowledge import wikidata latest-all.json.gz --to my-knowledge"})
final class KnowledgeImportWikidataCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Mixin
    ImportOptions options = new ImportOptions();

    @Option(names = "--since", paramLabel = "YEAR", description = "Leave out offices that ended before. Default: 2000.")
    int since = 2000;

    @Mixin
    CommonOptions common = new CommonOptions();

    KnowledgeImportWikidataCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        return options.run(wiring, (file, to, read) -> WikidataImport.run(file, to, since, read));
    }
}
