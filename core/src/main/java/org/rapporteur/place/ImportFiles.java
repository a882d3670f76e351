package org.rapporteur.place;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The half-done files of an import: they grow at their ends, and are cut back to a known length to go on from there. */
final class ImportFiles implements AutoCloseable {
    private final Path folder;
    private final Map<String, Long> lengths;
    private final List<Growing> open = new ArrayList<>();

    /** @param lengths of the files so far, by name; what is longer was written after the last pause and is cut off */
    ImportFiles(Path folder, Map<String, Long> lengths) {
        this.folder = folder;
        this.lengths = lengths;
    }

    Growing open(String name) throws IOException {
        Growing file = new Growing(folder.resolve(name), lengths.getOrDefault(name, 0L));
        open.add(file);
        return file;
    }

    /** Brings everything to the disk and says how long the files are. */
    Map<String, Long> flush() throws IOException {
        for (Growing file : open) {
            file.flush();
            lengths.put(file.name(), file.length());
        }
        return lengths;
    }

    @Override
    public void close() throws IOException {
        for (Growing file : open) {
            file.close();
        }
        open.clear();
    }

    /** A file that grows. Numbers are written with the highest byte first. */
    static final class Growing implements AutoCloseable {
        private final Path path;
        private final OutputStream out;
        private long length;

        private Growing(Path path, long length) throws IOException {
            this.path = path;
            this.length = length;
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.truncate(length);
            }
            this.out = new BufferedOutputStream(Files.newOutputStream(path, StandardOpenOption.APPEND), 1 << 14);
        }

        Path path() {
            return path;
        }

        private String name() {
            return String.valueOf(path.getFileName());
        }

        long length() {
            return length;
        }

        void write(byte[] bytes) throws IOException {
            out.write(bytes);
            length += bytes.length;
        }

        void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
