package org.rapporteur.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The lines of a file as bytes, one at a time, unpacked when it is gzip; of a line that is too long only its presence. */
final class ByteLines implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int maxLine;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private int number;

    /** A line with its number; {@code bytes} is empty when it was too long. */
    record Line(int number, Optional<byte[]> bytes) {}

    ByteLines(Path file, int maxLine) throws IOException {
        this.in = unpacked(new BufferedInputStream(Files.newInputStream(file), BUFFER));
        this.maxLine = maxLine;
    }

    private static InputStream unpacked(BufferedInputStream raw) throws IOException {
        raw.mark(2);
        boolean gzip = raw.read() == 0x1F && raw.read() == 0x8B;
        raw.reset();
        return gzip ? new GZIPInputStream(raw, BUFFER) : raw;
    }

    /** The number of the line that was read last. */
    int number() {
        return number;
    }

    /** The next line without its break; empty at the end. */
    Optional<Line> next() throws IOException {
        if (at == filled && !fill()) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        do {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            tooLong |= line.size() + end - at > maxLine;
            if (!tooLong) {
                line.write(buffer, at, end - at);
            }
            at = end;
            if (at < filled) {
                at++;
                break;
            }
        } while (fill());
        return Optional.of(new Line(number, tooLong ? Optional.empty() : Optional.of(line.toByteArray())));
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer, 0, buffer.length));
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
