package org.rapporteur.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import org.rapporteur.app.telling.Figures;
import org.rapporteur.place.GeonamesImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports places of GeoNames. */
@Command(
        name = "geonames",
        header = "Import places from country files of GeoNames, or from the whole dump.",
        description = {
            "FILE is a country file (NL.txt) or allCountries.txt, as GeoNames publishes it, unzipped. Towns, regions,"
                    + " islands, seas, camps, bases, prisons and border posts are taken, with all their names in Latin"
                    + " letters. The result stays on the disk: reading with it takes little more time or memory.",
            "An import that was ended goes on where it last paused when it is called again with the same files."
        },
        footer = {
            "",
            "Example:",
            "  rapporteur knowledge import geonames NL.txt --knowledge my-knowledge",
            "  rapporteur extract reports/ --knowledge my-knowledge > findings.jsonl"
        })
final class KnowledgeImportGeonamesCommand implements Callable<Integer> {
    private static final long KILOBYTE = 1024;

    private final Wiring wiring;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Country files of GeoNames, or allCountries.txt.")
    List<Path> files = List.of();

    @Option(
            names = "--names",
            arity = "1..*",
            paramLabel = "FILE",
            description = "alternateNamesV2.txt of GeoNames, or that of a country: more names of these places.")
    List<Path> names = List.of();

    @Option(
            names = "--knowledge",
            required = true,
            paramLabel = "DIR",
            description = "Your knowledge folder; it is made when there is none.")
    Path folder = Path.of("");

    @Mixin
    CommonOptions common = new CommonOptions();

    KnowledgeImportGeonamesCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> all = new ArrayList<>(files);
        all.addAll(names);
        for (Path file : all) {
            if (!Files.isRegularFile(file)) {
                throw new UsageException("There is no file " + file, "Name files of GeoNames");
            }
        }
        Files.createDirectories(folder);
        try (Progress progress = Progress.of(wiring.terminal(), "Importing (kB)", () -> kilobytes(all))) {
            LongConsumer step = bytes -> progress.stepBy(bytes / KILOBYTE);
            GeonamesImport.Result result = new GeonamesImport(files, names, folder, step).run();
            wiring.out()
                    .line((result.resumed() ? "Went on with an import that was ended. " : "")
                            + "Wrote " + result.file() + ": " + Figures.count(result.places(), "place") + ", "
                            + Figures.count(result.names(), "name") + ".");
        }
        wiring.out().line("Places from GeoNames (https://www.geonames.org), licensed under CC BY 4.0.");
        return ExitCode.DONE;
    }

    private static long kilobytes(List<Path> files) {
        try {
            long bytes = 0;
            for (Path file : files) {
                bytes += Files.size(file);
            }
            return bytes / KILOBYTE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
