package org.rapporteur.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.export.CodeBook;
import org.rapporteur.export.Csv;
import org.rapporteur.export.Sheet;
import org.rapporteur.register.ReportHead;
import org.rapporteur.store.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the register in a format of other programs. */
@Command(
        name = "export",
        header = "Write the register as JSON Lines, as tables in CSV, or as event data.",
        description =
                "jsonl is what extract prints, report by report; csv is a file for each kind of finding, and one for"
                        + " all evidence. plover has the columns of POLECAT, cameo those of ICEWS (docs/exports.md);"
                        + " both also take reports, or findings in JSON Lines, instead of the register.",
        footer = {
            "",
            "Example:",
            "  rapporteur export --format csv --to tables",
            "  rapporteur export --format plover --claims claims.csv > events.csv"
        })
final class ExportCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "jsonl, csv, plover or cameo.")
    Format format = Format.JSONL;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description =
                    "The folder for the files; it is made when it is missing. Without it all but csv are printed.")
    Optional<Path> folder = Optional.empty();

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "plover and cameo: reports, or findings in JSON Lines as extract writes them, instead of the"
                    + " register.")
    List<Path> inputs = List.of();

    @Mixin
    EventExport events = new EventExport();

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Mixin
    RegisterOption register = new RegisterOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    /** What is written. */
    enum Format {
        JSONL,
        CSV,
        PLOVER,
        CAMEO;

        boolean isEvents() {
            return this == PLOVER || this == CAMEO;
        }
    }

    private boolean isComplete = true;

    ExportCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        if (format == Format.CSV && folder.isEmpty()) {
            throw new UsageException("CSV is many files", "Name a folder for them with --to DIR");
        }
        if (format.isEvents()) {
            return events();
        }
        if (!inputs.isEmpty() || events.claims.isPresent()) {
            throw new UsageException(
                    "Only event data is made of reports, and only it has a file of claims",
                    "Use --format plover or cameo, or leave PATH and --claims out");
        }
        try (RegisterStore store = wiring.existingRegister(register.address)) {
            if (folder.isEmpty()) {
                store.reports().forEach(report -> store.lines(report.id()).forEach(wiring.out()::line));
            } else {
                Files.createDirectories(folder.get());
                write(store, folder.get());
            }
        }
        return ExitCode.DONE;
    }

    private int events() throws IOException {
        if (folder.isEmpty()) {
            writeEvents(wiring.out().pieces()::append);
        } else {
            Files.createDirectories(folder.get());
            Path file = folder.get().resolve(format == Format.PLOVER ? "plover.csv" : "cameo.tsv");
            try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
                writeEvents(out::write);
            }
            wiring.out().line("Wrote " + file);
        }
        return isComplete ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
    }

    private void writeEvents(EventExport.Lines rows) throws IOException {
        CodeBook codes = CodeBook.load(reading.knowledge.load());
        try (EventExport.Writing writing =
                format == Format.PLOVER ? events.plover(codes, rows) : events.cameo(codes, rows)) {
            if (inputs.isEmpty()) {
                try (RegisterStore store = wiring.existingRegister(register.address)) {
                    ExportedFindings.inRegister(store, writing::add);
                }
            } else {
                ExportedFindings.inFiles(inputs, reading, wiring, () -> isComplete = false, writing::add);
            }
        }
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
