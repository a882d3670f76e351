package org.rapporteur.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rapporteur.finding.Findings;
import org.rapporteur.json.FindingsReader;
import org.rapporteur.register.ReportHead;
import org.rapporteur.store.RegisterStore;

/** Findings to be exported, report by report: from a register, from JSON Lines as {@code extract} writes them, or from reports read for it. */
final class ExportedFindings {
    private static final String FIRST_LINE = "\\s*\\{\\s*\"kind\"\\s*:.*";

    private ExportedFindings() {}

    /** What is done with the findings of a report. */
    @FunctionalInterface
    interface Use {
        void of(Findings findings) throws IOException;
    }

    /**
     * @param reviewed whether only those are wanted that a person vouches for; what was rejected is never among them
     * @return empty for a report that has none of those wanted
     */
    static Optional<Findings> of(String report, boolean reviewed, RegisterStore store) {
        return reviewed
                ? store.reviewed(report).filter(findings -> !findings.findings().isEmpty())
                : store.findings(report);
    }

    static void inRegister(RegisterStore store, boolean reviewed, Use use) throws IOException {
        for (ReportHead report : store.reports()) {
            Optional<Findings> findings = of(report.id(), reviewed, store);
            if (findings.isPresent()) {
                use.of(findings.get());
            }
        }
    }

    /**
     * What the inputs hold or what is found in them.
     *
     * @param unreadable is run once for each report that cannot be read
     */
    static void inFiles(List<Path> inputs, ReadingOptions reading, Wiring wiring, Runnable unreadable, Use use)
            throws IOException {
        for (Path input : inputs) {
            if (holdsFindings(input)) {
                inLines(input, use);
            } else {
                for (Findings findings : reading.findings(wiring, List.of(input), unreadable)) {
                    use.of(findings);
                }
            }
        }
    }

    private static void inLines(Path file, Use use) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
            FindingsReader reader = new FindingsReader(file.toString(), lines);
            for (Optional<Findings> next = reader.next(); next.isPresent(); next = reader.next()) {
                use.of(next.get());
            }
        }
    }

    /** Whether the first line of a file in JSON Lines is a finding and no report to be read. */
    private static boolean holdsFindings(Path file) throws IOException {
        if (!file.toString().endsWith(".jsonl") || !Files.isRegularFile(file)) {
            return false;
        }
        try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
            String first = lines.readLine();
            return first != null && first.matches(FIRST_LINE);
        }
    }
}
