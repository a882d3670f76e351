package org.rapporteur.app.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Whether a measurement also shows what was read otherwise, and how it is printed. */
final class ScoreOption {
    @Option(names = "--details", description = "Also print every error: what was read otherwise than labelled.")
    boolean details;

    /** Errors where they are asked for, then the file and its figures. */
    void print(Wiring wiring, Path file, List<String> errors, List<String> figures) {
        if (details) {
            errors.forEach(wiring.out()::line);
        }
        wiring.out().line(file.toString());
        figures.forEach(row -> wiring.out().line("  " + row));
    }
}
