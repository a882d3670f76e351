package org.rapporteur.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.export.EventTable;
import org.rapporteur.export.Exporter;
import org.rapporteur.finding.Findings;
import picocli.CommandLine.Option;

/** How events are exported as event data. */
final class EventExport {
    @Option(
            names = "--claims",
            paramLabel = "FILE",
            description = "plover and cameo: write what statements claim to a file of its own. The other rows hold the"
                    + " claiming only: ACCUSE by the speaker, never the deed by the accused.")
    Optional<Path> claims = Optional.empty();

    @Option(
            names = "--every-status",
            description = "plover and cameo: also write what is planned, supposed or denied; X_Status tells it apart.")
    boolean everyStatus;

    /** Writes the rows of one report after the other, and those of claims beside them. */
    private final class Writing implements Exporter {
        private final EventTable table;
        private final Appendable rows;
        private final Optional<BufferedWriter> claimed;

        private Writing(EventTable table, Appendable rows) throws IOException {
            this.table = table;
            this.rows = rows;
            this.claimed =
                    claims.isPresent() ? Optional.of(Files.newBufferedWriter(claims.get(), UTF_8)) : Optional.empty();
            rows.append(table.heading());
            if (claimed.isPresent()) {
                claimed.get().write(table.heading());
            }
        }

        @Override
        public void add(Findings findings) throws IOException {
            for (String row : table.rows(findings, everyStatus)) {
                rows.append(row);
            }
            if (claimed.isPresent()) {
                for (String row : table.claims(findings)) {
                    claimed.get().write(row);
                }
            }
        }

        @Override
        public void close() throws IOException {
            if (claimed.isPresent()) {
                claimed.get().close();
            }
        }
    }

    Exporter writing(EventTable table, Appendable rows) throws IOException {
        return new Writing(table, rows);
    }
}
