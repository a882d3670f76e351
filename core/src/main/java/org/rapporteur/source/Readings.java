package org.rapporteur.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The readings of all inputs, one after the other; at most one file is open. */
final class Readings implements Iterator<Reading>, AutoCloseable {
    private final Deque<Reading.Unreadable> problems;
    private final Deque<Path> files;
    private final int maxLine;
    private final FileReader fileReader;
    private final LineReader lineReader;
    private Optional<OpenLines> open = Optional.empty();
    private Optional<Reading> next = Optional.empty();

    private record OpenLines(Path file, JsonLines lines) {}

    Readings(Inputs inputs, SourceOptions options, ReportMaker maker) {
        this.problems = new ArrayDeque<>(inputs.problems());
        this.files = new ArrayDeque<>(inputs.files());
        this.maxLine = options.maxLine();
        ReportIds ids = new ReportIds();
        this.fileReader = new FileReader(options.maxText(), maker, ids);
        this.lineReader = new LineReader(options.maxText(), maker, ids);
    }

    /** A file that was named is read as text whatever its ending. */
    static Format format(Path file) {
        return Format.of(file).orElse(Format.TEXT);
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty()) {
            if (open.isPresent()) {
                next = nextLine(open.get());
            } else if (!problems.isEmpty()) {
                next = Optional.of(problems.remove());
            } else if (files.isEmpty()) {
                return false;
            } else {
                next = nextFile(files.remove());
            }
        }
        return true;
    }

    @Override
    public Reading next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There are no more inputs");
        }
        Reading reading = next.orElseThrow();
        next = Optional.empty();
        return reading;
    }

    private Optional<Reading> nextFile(Path file) {
        if (format(file) != Format.LINES) {
            return Optional.of(fileReader.read(file, format(file)));
        }
        try {
            open = Optional.of(new OpenLines(file, new JsonLines(file, maxLine)));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(UnreadableException.of(e).at(file.toString(), 0));
        }
    }

    private Optional<Reading> nextLine(OpenLines opened) {
        try {
            Optional<ByteLines.Line> line = opened.lines.next();
            if (line.isEmpty()) {
                close();
            }
            return line.map(found -> lineReader.read(opened.file, found));
        } catch (UnreadableException e) {
            int number = opened.lines.number();
            close();
            return Optional.of(e.at(opened.file.toString(), number));
        }
    }

    @Override
    public void close() {
        try {
            if (open.isPresent()) {
                open.get().lines.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + open.get().file + " cannot be closed", e);
        } finally {
            open = Optional.empty();
        }
    }
}
