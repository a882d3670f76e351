package org.rapporteur.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.app.telling.Figures;
import org.rapporteur.place.GazetteerBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds a gazetteer from files of GeoNames. */
@Command(
        name = "gazetteer",
        header = "Build the gazetteer from files in the formats of GeoNames.",
        footer = {
            "",
            "Example:",
            "  rapporteur knowledge gazetteer --countries countryInfo.txt --admin1 admin1CodesASCII.txt \\",
            "      --admin2 admin2Codes.txt --towns cities15000.txt --out gazetteer.bin"
        })
final class KnowledgeGazetteerCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Option(names = "--countries", required = true, paramLabel = "FILE", description = "countryInfo.txt")
    Path countries = Path.of("");

    @Option(names = "--admin1", required = true, paramLabel = "FILE", description = "admin1CodesASCII.txt")
    Path admin1 = Path.of("");

    @Option(names = "--admin2", paramLabel = "FILE", description = "admin2Codes.txt")
    Optional<Path> admin2 = Optional.empty();

    @Option(names = "--centres", paramLabel = "FILE", description = "Code, latitude and longitude of middles.")
    Optional<Path> centres = Optional.empty();

    @Option(
            names = "--districts",
            paramLabel = "FILE",
            description = "GeoNames id and second-level code of towns whose lines name none.")
    Optional<Path> districts = Optional.empty();

    @Option(
            names = "--towns",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "cities15000.txt and its like, or cities.pbf, the newest first.")
    List<Path> towns = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The gazetteer to write.")
    Path out = Path.of("");

    @Mixin
    CommonOptions common = new CommonOptions();

    KnowledgeGazetteerCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        GazetteerBuilder builder = new GazetteerBuilder().countries(countries).admin1(admin1);
        if (admin2.isPresent()) {
            builder = builder.admin2(admin2.get());
        }
        if (centres.isPresent()) {
            builder = builder.centres(centres.get());
        }
        if (districts.isPresent()) {
            builder = builder.districts(districts.get());
        }
        for (Path file : towns) {
            builder = builder.towns(file);
        }
        try (OutputStream stream = Files.newOutputStream(out)) {
            builder.write(stream);
        }
        wiring.out().line("Wrote " + out + ": " + Figures.number(Files.size(out)) + " bytes");
        return ExitCode.DONE;
    }
}
