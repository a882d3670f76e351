package org.rapporteur.app.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the accounts are. */
final class UsersOption {
    @Option(
            names = "--users",
            paramLabel = "FILE",
            description = "The file of accounts. Default: rapporteur.users in the current folder.")
    Path file = Path.of("rapporteur.users");
}
