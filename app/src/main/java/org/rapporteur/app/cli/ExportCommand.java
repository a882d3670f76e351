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
import org.rapporteur.export.EventTable;
import org.rapporteur.export.Exporter;
import org.rapporteur.export.FtmExport;
import org.rapporteur.export.GeoJsonExport;
import org.rapporteur.export.HxlExport;
import org.rapporteur.export.JsonLdExport;
import org.rapporteur.export.LinesExport;
import org.rapporteur.export.NetworkExport;
import org.rapporteur.export.RegisterFacts;
import org.rapporteur.store.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the register in a format of other programs. */
@Command(
        name = "export",
        header = "Write the register in the formats of other programs.",
        description = {
            "jsonl   what extract prints, report by report, with what people hold of it",
            "csv     a table for each kind of finding and one for all evidence, with a Frictionless data package",
            "plover  event data with the columns of POLECAT",
            "cameo   event data with the columns of ICEWS",
            "geojson what happened, and what is alleged, on the map",
            "jsonld  linked data: schema.org, W3C Web Annotation, PROV",
            "ftm     entities of FollowTheMoney, as Aleph and OpenSanctions read them",
            "hxl     a table with the hashtags of the Humanitarian Exchange Language",
            "gexf    the network of meetings and statements, as Gephi reads it",
            "What is only alleged is written as the alleging, in every format (docs/exports.md). All but jsonl and csv"
                    + " also take reports, or findings in JSON Lines, instead of the register."
        },
        footer = {
            "",
            "Example:",
            "  rapporteur export --format csv --to tables",
            "  rapporteur export --format plover --claims claims.csv > events.csv",
            "  rapporteur export --format geojson > map.geojson",
            "  rapporteur export --format csv --reviewed --to checked"
        })
final class ExportCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "One of those above.")
    ExportFormat format = ExportFormat.JSONL;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description =
                    "The folder for the files; it is made when it is missing. Without it all but csv are printed.")
    Optional<Path> folder = Optional.empty();

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Reports, or findings in JSON Lines as extract writes them, instead of the register; not with"
                    + " jsonl and csv.")
    List<Path> inputs = List.of();

    @Option(
            names = "--no-redacted",
            negatable = true,
            description = "Write the names of private persons. By default a role stands in their place; jsonl always"
                    + " has them.")
    boolean redacted = true;

    @Option(
            names = "--reviewed",
            description = "Only findings that a person has accepted, edited or added. Rejected ones are never written.")
    boolean reviewed;

    @Mixin
    EventExport events = new EventExport();

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Mixin
    RegisterOption register = new RegisterOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    private boolean isComplete = true;

    ExportCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        if (format == ExportFormat.CSV && folder.isEmpty()) {
            throw new UsageException("CSV is many files", "Name a folder for them with --to DIR");
        }
        if (!inputs.isEmpty() && !format.takesReports()) {
            throw new UsageException(
                    "jsonl and csv are made of the register, not of reports",
                    "Read the reports into a register first, or choose another format");
        }
        if (events.claims.isPresent() && !format.isEventData()) {
            throw new UsageException(
                    "Only event data has a file of claims", "Use --format plover or cameo, or leave --claims out");
        }
        if (!inputs.isEmpty() && reviewed) {
            throw new UsageException(
                    "Only a register knows what people have reviewed", "Leave out --reviewed, or the paths");
        }
        if (folder.isPresent()) {
            Files.createDirectories(folder.get());
        }
        if (format == ExportFormat.CSV) {
            tables(folder.orElseThrow());
        } else if (folder.isEmpty()) {
            write(wiring.out().pieces());
        } else {
            Path file = folder.get().resolve(format.file());
            try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
                write(out);
            }
            wiring.out().line("Wrote " + file);
        }
        return isComplete ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
    }

    private void tables(Path to) throws IOException {
        try (RegisterStore store = wiring.existingRegister(register.address)) {
            new TableExport(store, reading.knowledge.load(), reviewed, redacted).writeTo(to, wiring.out()::line);
        }
    }

    private void write(Appendable out) throws IOException {
        if (!inputs.isEmpty()) {
            try (Exporter exporter = exporter(out, RegisterFacts.NONE)) {
                ExportedFindings.inFiles(inputs, reading, wiring, () -> isComplete = false, exporter::add);
            }
            return;
        }
        try (RegisterStore store = wiring.existingRegister(register.address);
                Exporter exporter = exporter(out, PeoplesWord.in(store, List.of()))) {
            ExportedFindings.inRegister(store, reviewed, exporter::add);
        }
    }

    private Exporter exporter(Appendable out, RegisterFacts people) throws IOException {
        return switch (format) {
            case GEOJSON -> new GeoJsonExport(out, people, redacted);
            case JSONLD -> new JsonLdExport(out, people, redacted);
            case FTM -> new FtmExport(out, redacted);
            case HXL -> new HxlExport(out, people, redacted);
            case GEXF -> new NetworkExport(out, people);
            case PLOVER -> events.writing(EventTable.plover(codes(), people, redacted), out);
            case CAMEO -> events.writing(EventTable.cameo(codes(), people, redacted), out);
            case JSONL -> new LinesExport(out, people);
            case CSV -> throw new IllegalStateException(format + " is not written report by report");
        };
    }

    private CodeBook codes() {
        return CodeBook.load(reading.knowledge.load());
    }
}
