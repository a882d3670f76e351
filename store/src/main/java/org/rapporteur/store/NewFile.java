package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;

/** Makes a file that only its owner may read, and that is there whole or not at all. */
final class NewFile {
    private NewFile() {}

    /** For its owner only; SQLite gives the files beside it the same permissions. */
    static void create(Path path) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(path);
        }
    }

    /** @param writing is given an empty file of another name, which gets the name when it is written */
    static void write(Path path, Consumer<Path> writing) {
        if (Files.exists(path)) {
            throw new RegisterException("There is a file " + path + " already", "Name another, or move that one away");
        }
        Path part = path.resolveSibling(path.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            create(part);
            writing.accept(part);
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new RegisterException(
                    "The file " + path + " cannot be written (" + e.getClass().getSimpleName() + ")",
                    "Choose a folder that is there and yours to write",
                    e);
        } finally {
            removeWhatIsLeft(part);
        }
    }

    private static void removeWhatIsLeft(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new RegisterException("The unfinished file " + part + " cannot be removed", "Delete it", e);
        }
    }
}
