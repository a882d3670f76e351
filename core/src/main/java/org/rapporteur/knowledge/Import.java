package org.rapporteur.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Goes through a large file line by line, packed with gzip or not, and says how far it is. */
final class Import {
    private static final int BUFFER = 1 << 16;
    /** The longest entities of Wikidata have some five million letters. */
    private static final int LONGEST = 1 << 25;

    private static final int GZIP = 0x1f8b;

    private final Path file;
    private final LongConsumer progress;
    private int number;

    /** @param progress is told how many bytes of the file have been read, now and then */
    Import(Path file, LongConsumer progress) {
        this.file = file;
        this.progress = progress;
    }

    /** What is done with the lines, numbered from 1. */
    interface Lines {
        void line(int number, String line) throws IOException;

        void unreadable(int number, String why) throws IOException;
    }

    /**
     * All lines after the first {@code done}, which are passed over. One that is too long or no UTF-8 is unreadable, and the
     * next is read.
     *
     * @throws KnowledgeException when the file is cut off or damaged, with the line and the remedy
     */
    void read(int done, Lines lines) throws IOException {
        try (InputStream counted = new Counting(Files.newInputStream(file), progress);
                InputStream bytes = new BufferedInputStream(unpacked(counted), BUFFER)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream(BUFFER);
            int one = bytes.read();
            while (one >= 0) {
                line.reset();
                boolean tooLong = false;
                for (; one >= 0 && one != '\n'; one = bytes.read()) {
                    tooLong |= line.size() >= LONGEST;
                    if (!tooLong && number >= done) {
                        line.write(one);
                    }
                }
                number++;
                if (number > done) {
                    take(line, tooLong, lines);
                }
                one = one < 0 ? one : bytes.read();
            }
        } catch (EOFException | ZipException e) {
            throw new KnowledgeException(List.of(new Problem(
                    file.toString(),
                    number + 1,
                    "The file is cut off or damaged here (" + e.getMessage() + ")",
                    "Fetch it again, and call the import again; what was imported of it is thrown away")));
        }
    }

    private void take(ByteArrayOutputStream line, boolean tooLong, Lines lines) throws IOException {
        if (tooLong) {
            lines.unreadable(number, "the line is longer than " + LONGEST + " bytes");
            return;
        }
        try {
            lines.line(
                    number,
                    UTF_8.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(line.toByteArray()))
                            .toString());
        } catch (CharacterCodingException e) {
            lines.unreadable(number, "the line is not UTF-8");
        }
    }

    /** By its first two bytes, whatever its name. */
    private static InputStream unpacked(InputStream stream) throws IOException {
        BufferedInputStream peeked = new BufferedInputStream(stream, BUFFER);
        peeked.mark(2);
        int magic = peeked.read() << 8 | peeked.read();
        peeked.reset();
        return magic == GZIP ? new GZIPInputStream(peeked, BUFFER) : peeked;
    }

    /** Counts what is read from a stream. */
    private static final class Counting extends FilterInputStream {
        private final LongConsumer progress;
        private long read;

        Counting(InputStream stream, LongConsumer progress) {
            super(stream);
            this.progress = progress;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int some = super.read(bytes, from, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int bytes) {
            if (read / BUFFER != (read + bytes) / BUFFER) {
                progress.accept(read + bytes);
            }
            read += bytes;
        }
    }
}
