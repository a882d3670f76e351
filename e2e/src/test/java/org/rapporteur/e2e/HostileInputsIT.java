package org.rapporteur.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileInputsIT {
    private static final Pattern INPUT = Pattern.compile("\"input\":\"([^\"]*)\",\"line\":(\\w+)");
    private static final Pattern ID = Pattern.compile("\"report\":\"([^\"]*)\"");

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyBadInputIsToldOfAndNoGoodOneIsLost() throws IOException {
        Path inputs = Files.createDirectory(folder.resolve("inputs"));
        HostileInputs hostile = new HostileInputs(inputs);
        hostile.write();
        assertThat(hostile.bad().size() + hostile.good().size()).isGreaterThanOrEqualTo(50);

        Program program = new Program(folder);
        Program.Run extracted = program.run("extract", "inputs", "missing.txt");
        assertThat(extracted.code()).isEqualTo(1);
        List<String> told = of(extracted, "unreadable", INPUT);
        assertThat(hostile.bad()).allSatisfy(bad -> assertThat(told).anyMatch(line -> line.startsWith(bad)));
        assertThat(told)
                .contains("missing.txt")
                .allSatisfy(line -> assertThat(hostile.bad())
                        .as(line)
                        .anyMatch(bad -> line.startsWith(bad) || line.equals("missing.txt")));
        List<String> ids = of(extracted, "report", ID);
        assertThat(hostile.good()).allSatisfy(good -> assertThat(ids).anyMatch(id -> id.startsWith(good)));
        assertThat(ids).hasSize(hostile.good().size());

        Program.Run read = program.run("read", "inputs", "missing.txt");
        assertThat(read.code()).isEqualTo(1);
        assertThat(read.errors().lines()).hasSize(told.size()).allMatch(line -> line.contains(": "));
        assertThat(read.out()).contains("Read " + ids.size() + " reports", told.size() + " could not be read");
    }

    /** The inputs as "name" or "name:line", or the ids, of all lines of a kind. */
    private static List<String> of(Program.Run run, String kind, Pattern wanted) {
        return run.lines().stream()
                .filter(line -> line.startsWith("{\"kind\":\"" + kind + "\""))
                .map(line -> wanted.matcher(line)
                        .results()
                        .findFirst()
                        .map(found -> found.groupCount() == 1 || found.group(2).equals("null")
                                ? found.group(1)
                                : found.group(1) + ":" + found.group(2))
                        .orElseThrow())
                .map(name -> name.replaceFirst(".*/", ""))
                .toList();
    }

    @Test
    void namesInAnyScriptAreRead() throws IOException {
        Path file;
        try {
            file = folder.resolve("تقرير الأمم المتحدة.txt");
        } catch (InvalidPathException e) {
            assumeTrue(false, "Skipped: the locale of this run (see LC_ALL) has no such names");
            return;
        }
        Files.writeString(file, "The envoy met the minister in Geneva on Monday.");
        Program.Run run = new Program(folder).run("extract", file.getFileName());
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out()).contains("تقرير الأمم المتحدة");
    }

    @Test
    void whatThisUserMayNotReadIsToldOf() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "Skipped: root may read everything");
        assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "Skipped: this system has no POSIX permissions");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path secret = Files.writeString(folder.resolve("secret.txt"), "words");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        Program.Run run = new Program(folder).run("extract", closed, secret);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).hasSize(2).allMatch(line -> line.contains("chmod"));
    }
}
