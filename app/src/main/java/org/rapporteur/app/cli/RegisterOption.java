package org.rapporteur.app.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which register is meant. */
final class RegisterOption {
    private static final Path USUAL = Path.of("rapporteur.db");

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "The file of the register. Default: rapporteur.db in the current folder.")
    Path file = USUAL;

    /** What is to be added to a command so that it asks the same register. */
    String again() {
        return file.equals(USUAL) ? "" : " --register " + Shell.quoted(file.toString());
    }
}
