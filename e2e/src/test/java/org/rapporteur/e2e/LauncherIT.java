package org.rapporteur.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {
    private static final Path LAUNCHER = Program.ROOT.resolve("rapporteur").toAbsolutePath();

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void needsAShell() {
        assumeTrue(File.separatorChar == '/', "Skipped: the launcher for Windows is rapporteur.bat, not tested here");
    }

    @Test
    void itWorksFromAnyFolderThroughALinkWithSpacesInItsName() throws IOException {
        Path odd = Files.createDirectory(folder.resolve("a folder with spaces"));
        Path link = Files.createSymbolicLink(odd.resolve("my rapporteur"), LAUNCHER);
        Program.Run run = new Program(odd).run(List.of(link.toString(), "--version"));
        assertThat(run.errors()).isEmpty();
        assertThat(run.out()).startsWith("rapporteur ");
    }

    @Test
    void withoutAnyJavaItSaysHowToGetOne() throws IOException {
        Path tools = Files.createDirectory(folder.resolve("bin"));
        for (String tool : List.of("sh", "readlink", "dirname", "sed", "head", "uname", "env")) {
            Path found = List.of("/bin/" + tool, "/usr/bin/" + tool).stream()
                    .map(Path::of)
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            Files.createSymbolicLink(tools.resolve(tool), found);
        }
        Program.Run run = new Program(folder)
                .run(List.of(
                        "env", "-i", "PATH=" + tools, "RAPPORTEUR_JAVA_FOLDERS=", LAUNCHER.toString(), "--version"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errors()).contains("Java", "17", "JAVA_HOME");
    }

    @Test
    void aBrokenPipeEndsQuietly() {
        Program.Run run = new Program(folder)
                .run(List.of(
                        "sh",
                        "-c",
                        "\"$1\" extract \"$2\" | head -n 1 >&2",
                        "sh",
                        LAUNCHER.toString(),
                        Program.ROOT.resolve("samples").toAbsolutePath().toString()));
        assertThat(run.errors()).startsWith("{\"kind\":\"report\"").hasLineCount(1);
    }
}
