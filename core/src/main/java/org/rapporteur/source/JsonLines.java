package org.rapporteur.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.source.ByteLines.Line;

/** The lines of a JSON Lines file that hold something; empty ones say nothing. */
final class JsonLines implements AutoCloseable {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final ByteLines lines;
    private boolean some;

    JsonLines(Path file, int maxLine) throws IOException {
        this.lines = new ByteLines(file, maxLine);
    }

    /** The next line; empty at the end. @throws UnreadableException when the file cannot be read any further */
    Optional<Line> next() throws UnreadableException {
        try {
            Optional<Line> line = lines.next();
            while (line.isPresent()
                    && line.get().bytes().filter(JsonLines::isBlank).isPresent()) {
                line = lines.next();
            }
            if (!some && line.isEmpty()) {
                throw new UnreadableException(
                        "There is not one report in it", "Write one JSON object in each line, or leave it out");
            }
            if (!some && line.get().bytes().filter(JsonLines::hasZero).isPresent()) {
                throw new UnreadableException(
                        "This is no JSON Lines file in UTF-8", "Convert it (from UTF-16: iconv -f UTF-16 -t UTF-8)");
            }
            some = true;
            return line;
        } catch (IOException e) {
            throw new UnreadableException(
                    "The file breaks off after line " + number() + " (" + e.getMessage() + ")",
                    "The lines before it are read; fetch the file again for the rest");
        }
    }

    /** The number of the line that was read last; 0 before the first report. */
    int number() {
        return some ? lines.number() : 0;
    }

    private static boolean isBlank(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            boolean mark = bytes.length == MARK.length && bytes[i] == MARK[i];
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r' && !mark) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
