package org.rapporteur.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.bench.text.Texts;
import picocli.CommandLine.Option;

/** Which texts are read, in every command the same way. */
final class TextOptions {
    @Option(
            names = "--text",
            paramLabel = "PATH",
            description =
                    "A file or folder of English reports: text, HTML or JSON Lines. Default: ${DEFAULT-VALUE}, the"
                            + " project's own.")
    Path path = Path.of("samples");

    @Option(
            names = "--words",
            paramLabel = "N",
            description = "Take as many reports as hold N words; fewer are taken again. Default: ${DEFAULT-VALUE}.")
    long words = 20_000;

    Texts texts() {
        if (!Files.exists(path)) {
            throw new IllegalArgumentException(
                    path + ": There is nothing of this name. Run in the project's folder, or name a text with --text");
        }
        return Texts.of(path, words);
    }
}
