package org.rapporteur.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The two real reports, as text files: in the folder that the environment names as {@code RAPPORTEUR_REAL_REPORTS}, else in
 * {@code shared/data/reports} beside the checkout or above it.
 */
final class RealReports {
    private static final String VARIABLE = "RAPPORTEUR_REAL_REPORTS";
    private static final Path BESIDE = Path.of("shared", "data", "reports");

    private RealReports() {}

    /** By their names; whoever asks is skipped where there are none. */
    static List<Path> texts() throws IOException {
        Optional<Path> folder = folder();
        Assumptions.assumeTrue(
                folder.isPresent(),
                "The real reports do not stand beside the checkout (" + BESIDE + "), and " + VARIABLE
                        + " does not name their folder: nothing is tested on them");
        try (Stream<Path> files = Files.list(folder.orElseThrow())) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<Path> folder() {
        Optional<Path> named = Optional.ofNullable(System.getenv(VARIABLE)).map(Path::of);
        if (named.isPresent()) {
            return named;
        }
        for (Path above = Path.of("").toAbsolutePath(); above != null; above = above.getParent()) {
            Path folder = above.resolve(BESIDE);
            if (Files.isDirectory(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
