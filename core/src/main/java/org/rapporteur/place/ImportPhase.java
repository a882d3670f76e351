package org.rapporteur.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.rapporteur.knowledge.ImportState;

/** Reads the lines of files from where it last paused, and pauses now and then. */
final class ImportPhase {
    private static final int PAUSE = 500_000;
    private static final int TOLD = 1 << 20;

    private final String name;
    private final ImportState state;
    private final ImportFiles half;
    private final LongConsumer progress;

    /** @param progress told how many bytes more are read */
    ImportPhase(String name, ImportState state, ImportFiles half, LongConsumer progress) {
        this.name = name;
        this.state = state;
        this.half = half;
        this.progress = progress;
    }

    /** What is done with a line. */
    interface Taker {
        void take(String line, GeonamesLines lines) throws IOException;
    }

    void read(List<Path> files, Taker taker) throws IOException {
        for (int file = (int) state.number(name + ".file"); file < files.size(); file++) {
            long offset = state.number(name + ".offset");
            progress.accept(offset);
            try (GeonamesLines lines = new GeonamesLines(files.get(file), offset, state.number(name + ".line"))) {
                read(lines, taker);
            }
            pause(file + 1L, 0, 0);
        }
    }

    private void read(GeonamesLines lines, Taker taker) throws IOException {
        long told = lines.offset();
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!line.get().isBlank() && !line.get().startsWith("#")) {
                taker.take(line.get(), lines);
            }
            if (lines.number() % PAUSE == 0) {
                pause(state.number(name + ".file"), lines.offset(), lines.number());
            }
            if (lines.offset() - told > TOLD) {
                progress.accept(lines.offset() - told);
                told = lines.offset();
            }
        }
        progress.accept(lines.offset() - told);
    }

    private void pause(long file, long offset, long line) throws IOException {
        state.set(name + ".file", file);
        state.set(name + ".offset", offset);
        state.set(name + ".line", line);
        state.save(half.flush());
    }
}
