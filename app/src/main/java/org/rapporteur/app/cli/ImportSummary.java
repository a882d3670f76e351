package org.rapporteur.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.rapporteur.app.telling.Figures;
import org.rapporteur.knowledge.ImportResult;

/** What is said while something is imported, and at its end. */
final class ImportSummary {
    private static final long PART = 1 << 20;

    private ImportSummary() {}

    /** How many parts of a mebibyte a file has. */
    static long parts(Path file) {
        try {
            return Files.size(file) / PART;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Steps once for every part that has been read. */
    static LongConsumer steps(Progress progress) {
        long[] done = {0};
        return bytes -> {
            while (done[0] < bytes / PART) {
                progress.step();
                done[0]++;
            }
        };
    }

    static List<String> of(ImportResult result, Path to) {
        List<String> lines = new ArrayList<>();
        if (result.resumed()) {
            lines.add("Went on with an import that had been ended.");
        }
        new TreeMap<>(result.lines())
                .forEach((file, count) -> lines.add(to.resolve(file) + ": " + Figures.count(count, "line")));
        if (result.lines().isEmpty()) {
            lines.add("Nothing in the file is a person in office, a body or an armed group.");
        }
        if (result.unreadable() > 0) {
            result.problems().forEach(problem -> lines.add(problem.toString()));
            int more = result.unreadable() - result.problems().size();
            lines.add(Figures.count(result.unreadable(), "line") + " of the file could not be read"
                    + (more > 0 ? "; the first " + result.problems().size() + " stand above." : "."));
        }
        lines.add("Nobody has checked these facts. Use them with: --knowledge " + to);
        return lines;
    }
}
