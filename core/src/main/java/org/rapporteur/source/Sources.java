package org.rapporteur.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.rapporteur.finding.Report;
import org.rapporteur.knowledge.Knowledge;

/**
 * Reads reports from text files, web pages kept as files, and JSON Lines, one at a time.
 *
 * <pre>{@code
 * Sources sources = new Sources(SourceOptions.DEFAULT, Knowledge.builtIn());
 * Inputs inputs = sources.find(List.of(Path.of("reports")));
 * try (Stream<Reading> readings = sources.read(inputs)) {
 *     readings.forEach(System.out::println);
 * }
 * }</pre>
 */
public final class Sources {
    private final SourceOptions options;
    private final ReportMaker maker;

    public Sources(SourceOptions options, Knowledge knowledge) {
        this.options = options;
        this.maker = ReportMaker.load(knowledge);
    }

    /** What the paths lead to: folders are walked in the order of names, a link in a circle is a problem. */
    public Inputs find(List<Path> paths) {
        return new Walk().find(paths);
    }

    /**
     * How many readings {@link #read(Inputs)} will give, for a progress bar: exact while the files stay as they are.
     * JSON Lines are run through without being read.
     */
    public long count(Inputs inputs) {
        return inputs.problems().size()
                + inputs.files().stream().mapToLong(this::count).sum();
    }

    /** The same as {@link #read(Inputs)} of {@link #find}. */
    public Stream<Reading> read(List<Path> paths) {
        return read(find(paths));
    }

    /**
     * First the problems of finding, then what became of each file and line, in order. The stream is lazy, holds one
     * report at a time and one file open: close it.
     */
    public Stream<Reading> read(Inputs inputs) {
        Readings readings = new Readings(inputs, options, maker);
        int kind = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(readings, kind), false)
                .onClose(readings::close);
    }

    /** A report of a text that is at hand, as a line of JSON Lines with the same would give it. */
    public Report report(String id, String text, Optional<LocalDate> published) {
        return maker.make(
                id,
                text,
                new Given(Optional.empty(), published, Optional.empty(), Optional.empty(), Optional.empty(), true));
    }

    private long count(Path file) {
        if (Readings.format(file) != Format.LINES) {
            return 1;
        }
        long count = 0;
        try (JsonLines lines = new JsonLines(file, options.maxLine())) {
            while (lines.next().isPresent()) {
                count++;
            }
            return count;
        } catch (UnreadableException | IOException e) {
            return count + 1; // reading gives the lines so far and one problem
        }
    }
}
