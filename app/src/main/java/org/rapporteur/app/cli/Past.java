package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.rapporteur.store.RegisterAddress;
import org.rapporteur.store.RegisterStore;

/** A register as it was at a time, made anew from all that one kept. */
final class Past {
    private Past() {}

    /** @param file there must be none of this name */
    static void write(RegisterStore store, Instant time, Path file, Terminal terminal) {
        try (Progress progress = Progress.of(terminal, "Making it anew", () -> store.readingsUntil(time))) {
            store.backup(file, time, progress::step);
        }
    }

    /** In a file that goes when this program ends. */
    static RegisterStore open(RegisterStore store, Instant time, Wiring wiring) {
        try {
            Path folder = Files.createTempDirectory("rapporteur");
            Path file = folder.resolve("rapporteur.db");
            // The last that is named goes first.
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            write(store, time, file, wiring.terminal());
            return wiring.existingRegister(new RegisterAddress(file.toString()));
        } catch (IOException e) {
            throw new InputException(
                    "There is no place for a register made anew. Make room in the folder for temporary files, or write it"
                            + " elsewhere with: rapporteur backup --as-of",
                    e);
        }
    }
}
