package org.rapporteur.knowledge;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The knowledge files that an import writes. Each is written under another name and gets its own only at the end, so an
 * import that is broken off leaves nothing half done. Of what it has written it keeps a number for each id.
 */
final class ImportFolder implements AutoCloseable {
    private static final List<String> FILES = List.of("states.txt", "bodies.txt", "groups.txt", "persons.txt");

    private final Path folder;
    private final String head;
    private final Set<String> ours = new HashSet<>();
    private final Set<Long> taken = new HashSet<>();
    private final Map<String, BufferedWriter> writers = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    private ImportFolder(Path folder, String head) {
        this.folder = folder;
        this.head = head;
    }

    /**
     * @param head what the first line says, without "#"
     * @throws FileAlreadyExistsException when the folder has such files already: an import overwrites nothing
     */
    static ImportFolder open(Path folder, String head) throws IOException {
        for (String file : FILES) {
            if (Files.exists(folder.resolve(file))) {
                throw new FileAlreadyExistsException(folder.resolve(file).toString());
            }
        }
        Files.createDirectories(folder);
        ImportFolder made = new ImportFolder(folder, head);
        for (String file : FILES) {
            Knowledge.builtIn().table(file, Set.of()).entries().forEach(entry -> made.ours.add(entry.id()));
        }
        return made;
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
        BufferedWriter writer = writers.get(file);
        if (writer == null) {
            writer = Files.newBufferedWriter(part(file));
            writer.write("# " + head + "\n");
            writers.put(file, writer);
        }
        writer.write(line + "\n");
        counts.merge(file, 1, Integer::sum);
    }

    /** How many lines went into each file. */
    Map<String, Integer> finish() throws IOException {
        for (Map.Entry<String, BufferedWriter> writer : writers.entrySet()) {
            writer.getValue().close();
            Files.move(part(writer.getKey()), folder.resolve(writer.getKey()));
        }
        writers.clear();
        return Map.copyOf(counts);
    }

    private Path part(String file) {
        return folder.resolve(file + ".part");
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
        for (Map.Entry<String, BufferedWriter> writer : writers.entrySet()) {
            writer.getValue().close();
            Files.deleteIfExists(part(writer.getKey()));
        }
    }
}
