package org.rapporteur.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.knowledge.Knowledge;
import picocli.CommandLine.Option;

/** Whose knowledge to read with. */
final class KnowledgeOption {
    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "A folder of your own knowledge files, which add to the program's or replace their lines.")
    Optional<Path> folder = Optional.empty();

    Knowledge load() {
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            throw new UsageException(
                    "There is no folder " + folder.get(), "Name a folder of knowledge files with --knowledge");
        }
        return folder.map(Knowledge.builtIn()::with).orElse(Knowledge.builtIn());
    }
}
