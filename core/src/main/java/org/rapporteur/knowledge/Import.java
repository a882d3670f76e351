package org.rapporteur.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/** Goes through a large file line by line, packed with gzip or not, and says how far it is. */
final class Import {
    private static final int BUFFER = 1 << 16;

    private Import() {}

    /** What is done with a line. */
    @FunctionalInterface
    interface LineConsumer {
        void accept(String line) throws IOException;
    }

    /** @param progress is told how many bytes of the file have been read, now and then */
    static void eachLine(Path file, LongConsumer progress, LineConsumer lines) throws IOException {
        try (InputStream counted = new Counting(Files.newInputStream(file), progress);
                InputStream plain = isPacked(file) ? new GZIPInputStream(counted, BUFFER) : counted;
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, UTF_8), BUFFER)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.accept(line);
            }
        }
    }

    private static boolean isPacked(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
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
