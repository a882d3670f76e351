package org.rapporteur.knowledge;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The knowledge files that an import writes. All grow in a folder of their own and are moved out at the end, so an import
 * that is broken off leaves nothing half done in the user's. It keeps how far it is every so many lines: called again with
 * the same input, it goes on from there. Of what it has written it keeps a number for each id.
 */
final class ImportFolder implements AutoCloseable {
    private static final List<String> FILES = List.of("states.txt", "bodies.txt", "groups.txt", "persons.txt");
    private static final String WORK = "import.half";
    private static final String DONE = "lines";
    private static final int KEPT_EVERY = 20_000;

    private final Path folder;
    private final Path work;
    private final String head;
    private final ImportState state;
    private final boolean resumed;
    private final Set<String> ours = new HashSet<>();
    private final Set<Long> taken = new HashSet<>();
    private final Map<String, BufferedWriter> writers = new TreeMap<>();

    private ImportFolder(Path folder, String head, ImportState state) {
        this.folder = folder;
        this.work = folder.resolve(WORK);
        this.head = head;
        this.state = state;
        this.resumed = state.isBegun();
    }

    /**
     * @param input the file that is imported
     * @param settings what else the result depends on
     * @param head what the first line says, without "#"
     * @throws FileAlreadyExistsException when the folder has such files already: an import overwrites nothing
     */
    static ImportFolder open(Path folder, Path input, String settings, String head) throws IOException {
        for (String file : FILES) {
            if (Files.exists(folder.resolve(file))) {
                throw new FileAlreadyExistsException(folder.resolve(file).toString());
            }
        }
        Files.createDirectories(folder.resolve(WORK));
        ImportState state = ImportState.load(folder.resolve(WORK), List.of(input), settings);
        ImportFolder made = new ImportFolder(folder, head, state);
        for (String file : FILES) {
            Knowledge.builtIn().table(file, Set.of()).entries().forEach(entry -> made.ours.add(entry.id()));
        }
        made.restore();
        return made;
    }

    /** Cuts the half-done files to what they had when it was kept how far the import is. */
    private void restore() throws IOException {
        Map<String, Long> lengths = state.lengths();
        for (Path file : inWork()) {
            String name = String.valueOf(file.getFileName());
            if (lengths.containsKey(name)) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(lengths.getOrDefault(name, 0L));
                }
            } else if (!ImportState.isState(file)) {
                Files.delete(file);
            }
        }
        for (String file : FILES) {
            for (String line : lengths.containsKey(file) ? Files.readAllLines(work.resolve(file)) : List.<String>of()) {
                taken.add(key(line.split(" \\| ", 2)[0]));
            }
        }
    }

    private List<Path> inWork() throws IOException {
        try (Stream<Path> files = Files.list(work)) {
            return files.toList();
        }
    }

    /** How many lines of the input are done with. */
    int done() {
        return (int) state.number(DONE);
    }

    boolean isResumed() {
        return resumed;
    }

    /** To be called after each line of the input. */
    void done(int line) throws IOException {
        if (line % KEPT_EVERY == 0) {
            Map<String, Long> lengths = new TreeMap<>();
            for (Map.Entry<String, BufferedWriter> writer : writers.entrySet()) {
                writer.getValue().flush();
                lengths.put(writer.getKey(), Files.size(work.resolve(writer.getKey())));
            }
            state.set(DONE, line);
            state.save(lengths);
        }
    }

    /**
     * An id for a name: none when it has no Latin letters or when the program's own files have it, with the mark behind it
     * when another of the same import has it.
     */
    Optional<String> id(String prefix, String name, String mark) {
        String slug = EntryLine.slug(name);
        if (slug.isEmpty() || ours.contains(prefix + slug)) {
            return Optional.empty();
        }
        return Optional.of(taken.add(key(prefix + slug)) ? prefix + slug : prefix + slug + "-" + EntryLine.slug(mark));
    }

    /** Whether the program's own files have it. */
    boolean isOurs(String id) {
        return ours.contains(id);
    }

    void write(String file, EntryLine line) throws IOException {
        note(file, line.toString());
        counted(file);
    }

    /** Adds one to a number that is kept with how far the import is. */
    void counted(String what) {
        state.set(what, state.number(what) + 1);
    }

    long count(String what) {
        return state.number(what);
    }

    /** Adds a line to a half-done file, one of the results or one that only this import reads. */
    void note(String file, String line) throws IOException {
        BufferedWriter writer = writers.get(file);
        if (writer == null) {
            Path part = work.resolve(file);
            boolean begun = Files.exists(part);
            writer = Files.newBufferedWriter(part, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            if (!begun && FILES.contains(file)) {
                writer.write("# " + head + "\n");
            }
            writers.put(file, writer);
        }
        writer.write(line + "\n");
    }

    /** What is done with a line that was noted. */
    @FunctionalInterface
    interface NoteReader {
        void read(String line) throws IOException;
    }

    /** Reads what was noted in a file that only this import reads, its lines of an earlier call among them. */
    void notes(String file, NoteReader reader) throws IOException {
        BufferedWriter writer = writers.get(file);
        if (writer != null) {
            writer.flush();
        }
        Path part = work.resolve(file);
        if (Files.exists(part)) {
            try (BufferedReader noted = Files.newBufferedReader(part)) {
                for (String line = noted.readLine(); line != null; line = noted.readLine()) {
                    reader.read(line);
                }
            }
        }
    }

    /** How many lines went into each file. */
    Map<String, Integer> finish() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        close();
        for (String file : FILES) {
            if (Files.exists(work.resolve(file))) {
                Files.move(work.resolve(file), folder.resolve(file));
                counts.put(file, (int) count(file));
            }
        }
        clear();
        return counts;
    }

    /** Throws away what is half done. */
    void clear() throws IOException {
        close();
        for (Path file : inWork()) {
            Files.delete(file);
        }
        Files.delete(work);
    }

    /** Sixty-four bits of an id: two ids of one import with the same are taken for one and told apart by their mark. */
    private static long key(String id) {
        long hash = 1125899906842597L;
        for (int i = 0; i < id.length(); i++) {
            hash = 31 * hash + id.charAt(i);
        }
        return hash;
    }

    @Override
    public void close() throws IOException {
        for (BufferedWriter writer : writers.values()) {
            writer.close();
        }
        writers.clear();
    }
}
