package org.rapporteur.app.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** How a list is printed. */
final class ListOptions {
    private static final int USUAL = 50;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or jsonl. Default: table.")
    Format format = Format.TABLE;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many rows; 0 for all. Default: 50 in a table, all in jsonl.")
    Optional<Integer> limit = Optional.empty();

    /** How a list is printed. */
    enum Format {
        TABLE,
        JSONL
    }

    int rows() {
        int wanted = limit.orElse(format == Format.TABLE ? USUAL : 0);
        if (wanted < 0) {
            throw new UsageException("--limit is " + wanted, "Give the number of rows, or 0 for all");
        }
        return wanted == 0 ? Integer.MAX_VALUE : wanted;
    }
}
