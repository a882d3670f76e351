package org.rapporteur.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.export.Csv;
import org.rapporteur.export.Sheet;
import org.rapporteur.register.ReportHead;
import org.rapporteur.store.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the register in a format of other programs. */
@Command(
        name = "export",
        header = "Write the register as JSON Lines or as tables in CSV.",
        description =
                "jsonl is what extract prints, report by report; csv is a file for each kind of finding, and one for"
                        + " all evidence.",
        footer = {"", "Example:", "  rapporteur export --format csv --to tables"})
final class ExportCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "jsonl or csv.")
    Format format = Format.JSONL;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "The folder for the files; it is made when it is missing. Without it jsonl is printed.")
    Optional<Path> folder = Optional.empty();

    @Mixin
    RegisterOption register = new RegisterOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    /** What is written. */
    enum Format {
        JSONL,
        CSV
    }

    ExportCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        if (format == Format.CSV && folder.isEmpty()) {
            throw new UsageException("CSV is many files", "Name a folder for them with --to DIR");
        }
        try (RegisterStore store = wiring.existingRegister(register.file)) {
            if (folder.isEmpty()) {
                store.reports().forEach(report -> store.lines(report.id()).forEach(wiring.out()::line));
            } else {
                Files.createDirectories(folder.get());
                write(store, folder.get());
            }
        }
        return ExitCode.DONE;
    }

    private void write(RegisterStore store, Path to) throws IOException {
        if (format == Format.JSONL) {
            Path file = to.resolve("findings.jsonl");
            try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
                for (ReportHead report : store.reports()) {
                    for (String line : store.lines(report.id())) {
                        out.write(line);
                        out.write('\n');
                    }
                }
            }
            wiring.out().line("Wrote " + file);
        } else {
            for (Sheet sheet : Sheet.all()) {
                Path file = to.resolve(sheet.name() + ".csv");
                wiring.out().line("Wrote " + file + ": " + Figures.count(write(sheet, store, file), "row"));
            }
        }
    }

    private static long write(Sheet sheet, RegisterStore store, Path file) throws IOException {
        long rows = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
            out.write(Csv.row(sheet.columns()));
            for (ReportHead report : store.reports()) {
                List<List<String>> found =
                        store.findings(report.id()).map(sheet::rows).orElse(List.of());
                for (List<String> row : found) {
                    out.write(Csv.row(row));
                }
                rows += found.size();
            }
        }
        return rows;
    }
}
