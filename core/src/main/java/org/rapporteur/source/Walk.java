package org.rapporteur.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the files to read. A file that is reached twice is read once. */
final class Walk {
    private final Map<Path, Path> files = new LinkedHashMap<>();
    private final List<Path> skipped = new ArrayList<>();
    private final List<Reading.Unreadable> problems = new ArrayList<>();
    private final Deque<Path> above = new ArrayDeque<>();

    Inputs find(List<Path> paths) {
        for (Path path : paths) {
            visit(path, true);
        }
        return new Inputs(List.copyOf(files.values()), skipped, problems);
    }

    private void visit(Path path, boolean named) {
        try {
            if (Files.isDirectory(path)) {
                folder(path);
            } else if (Files.isRegularFile(path)) {
                file(path, named);
            } else {
                problems.add(neither(path).at(path.toString(), 0));
            }
        } catch (IOException e) {
            problems.add(UnreadableException.of(e).at(path.toString(), 0));
        }
    }

    private void folder(Path folder) throws IOException {
        Path real = folder.toRealPath();
        if (above.contains(real)) {
            problems.add(new UnreadableException(
                            "This link leads back to the folder " + real + ", in which it lies",
                            "Nothing is lost, the folder is read once; remove the link to be rid of this line")
                    .at(folder.toString(), 0));
            return;
        }
        above.push(real);
        try {
            for (Path inside : sorted(folder)) {
                if (Format.name(inside).startsWith(".")) {
                    skipped.add(inside);
                } else {
                    visit(inside, false);
                }
            }
        } finally {
            above.pop();
        }
    }

    private void file(Path file, boolean named) throws IOException {
        if (named || Format.of(file).isPresent()) {
            files.putIfAbsent(file.toRealPath(), file);
        } else {
            skipped.add(file);
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        }
    }

    private static UnreadableException neither(Path path) {
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            return new UnreadableException(
                    "This link leads nowhere, or in a circle", "Remove it, or let it lead to a file");
        }
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return new UnreadableException(
                    "It is neither a file nor a folder", "Write what it gives into a file, and read that");
        }
        return new UnreadableException("There is no such file or folder", "Check how the name is written");
    }
}
