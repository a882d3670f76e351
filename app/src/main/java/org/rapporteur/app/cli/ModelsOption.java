package org.rapporteur.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.language.Language;
import org.rapporteur.language.model.UnreadableModelException;
import picocli.CommandLine.Option;

/** The option that names other models than those in the program. */
final class ModelsOption {
    @Option(
            names = "--models",
            paramLabel = "DIR",
            description = "Read with the models in this folder, as train writes them. Default: those of the program.")
    Optional<Path> folder = Optional.empty();

    Language language() {
        try {
            return folder.map(Language::from).orElseGet(Language::english);
        } catch (UnreadableModelException e) {
            throw new InputException(String.valueOf(e.getMessage()), e);
        }
    }
}
