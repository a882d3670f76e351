package org.rapporteur.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where knowledge files come from: the jar, with a user's folder on top when there is one. */
public final class Knowledge {
    private static final int MOST_HASHED = 1 << 23;

    private final Optional<Path> folder;

    private Knowledge(Optional<Path> folder) {
        this.folder = folder;
    }

    public static Knowledge builtIn() {
        return new Knowledge(Optional.empty());
    }

    /** The same with the files of {@code newFolder} on top: they add entries, replace those of the same id, and remove. */
    public Knowledge with(Path newFolder) {
        return new Knowledge(Optional.of(newFolder));
    }

    /**
     * Reads a file of the jar and the user's of the same name.
     *
     * @param fields the fields that its lines may have
     * @throws UncheckedIOException when a file cannot be read
     */
    public Table table(String file, Set<String> fields) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Entry> entries = new LinkedHashMap<>();
        try {
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(builtIn(file), UTF_8))) {
                new LineReader(file, fields, problems).read(reader, entries);
            }
            Optional<Path> own = folder.map(path -> path.resolve(file)).filter(Files::exists);
            if (own.isPresent()) {
                try (BufferedReader reader = Files.newBufferedReader(own.get())) {
                    new LineReader(own.get().toString(), fields, problems).read(reader, entries);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The knowledge file " + file + " cannot be read: " + e.getMessage(), e);
        }
        return new Table(entries.values(), problems);
    }

    /** What tells this user's folder from another: a hash of its files; empty when there is none. */
    public Optional<String> fingerprint() {
        return folder.map(Knowledge::hash);
    }

    private static String hash(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(String.valueOf(file.getFileName()).getBytes(UTF_8));
                update(digest, file);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (IOException e) {
            throw new UncheckedIOException("The knowledge folder " + folder + " cannot be read: " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Of a large file its size and ends tell enough: it was imported, and no one edits it. */
    private static void update(MessageDigest digest, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(size, MOST_HASHED));
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
            if (size > MOST_HASHED) {
                digest.update(Long.toString(size).getBytes(UTF_8));
                bytes.position(MOST_HASHED / 2);
                while (bytes.hasRemaining() && channel.read(bytes, size - bytes.remaining()) >= 0) {}
            }
            digest.update(bytes.flip());
        }
    }

    /** A file of the user's folder that is no line file, such as an imported gazetteer, when there is one. */
    public Optional<Path> file(String name) {
        return folder.map(path -> path.resolve(name)).filter(Files::isRegularFile);
    }

    /** The bytes of a resource beside the knowledge files in the jar, such as the gazetteer. */
    public InputStream resource(String name) {
        return builtIn(name);
    }

    private static InputStream builtIn(String file) {
        InputStream stream = Knowledge.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalArgumentException("The program has no knowledge file " + file);
        }
        return stream;
    }
}
