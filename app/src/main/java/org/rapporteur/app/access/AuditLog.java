package org.rapporteur.app.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.rapporteur.json.ObjectLine;

/**
 * Who did what and when, one JSON object a line, in a file that its owner alone may read. It holds names and paths, never
 * the content of reports or forms. Safe for many threads.
 */
public final class AuditLog {
    private final Path file;
    private final Clock clock;

    public AuditLog(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /**
     * @param what as "sign in", or a method and a path
     * @param outcome as "done", "refused"
     */
    public synchronized void add(String who, String address, String what, String outcome) {
        String line = new ObjectLine("audit")
                .text("when", clock.instant().toString())
                .text("who", who)
                .text("address", address)
                .text("what", what)
                .text("outcome", outcome)
                .toString();
        try {
            if (!Files.exists(file)) {
                var unused = Private.create(file);
            }
            Files.writeString(file, line + "\n", UTF_8, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new AccessException(
                    "The audit log " + file + " cannot be written (" + e + "), and nothing is done without it",
                    "Make room, or check that the file is yours",
                    e);
        }
    }
}
