package org.rapporteur.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.finding.Report;
import org.rapporteur.knowledge.Knowledge;

class SourcesTest {
    private static final String GOOD = "The ministers met in Strelsau and agreed on a truce.";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Sources sources = new Sources(new SourceOptions(1000), Knowledge.builtIn());

    @TempDir
    Path folder;

    @BeforeEach
    void oneGoodReportStandsBesideEveryBadInput() throws IOException {
        Files.writeString(folder.resolve("zz good.txt"), GOOD);
    }

    private List<Reading> read(Path... paths) {
        Inputs inputs = sources.find(List.of(paths));
        try (Stream<Reading> readings = sources.read(inputs)) {
            List<Reading> all = readings.toList();
            assertThat(sources.count(inputs)).isEqualTo(all.size());
            return all;
        }
    }

    private static List<Report> reports(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.Read.class::isInstance)
                .map(reading -> ((Reading.Read) reading).report())
                .toList();
    }

    private static List<String> problems(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.Unreadable.class::isInstance)
                .map(Object::toString)
                .toList();
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                Arguments.of("empty.txt", new byte[0], "empty (0 bytes)"),
                Arguments.of("blank.md", " \n\t\u00A0\uFEFF\n".getBytes(UTF_8), "nothing but white space"),
                Arguments.of("blank.html", "<html><body><script>x()</script></body>".getBytes(UTF_8), "no text"),
                Arguments.of("binary.txt", new byte[] {1, 2, 0, 3, 'a', 0, 0, 7}, "no text"),
                Arguments.of("control.txt", "\u0001\u0002\u0003abc".getBytes(UTF_8), "no text"),
                Arguments.of("paper.txt", "%PDF-1.7 abc".getBytes(UTF_8), "a PDF document"),
                Arguments.of("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}, "a picture"),
                Arguments.of("cut.txt", Arrays.copyOf("Über é".getBytes(UTF_8), 7), "middle of a character"),
                Arguments.of("windows.txt", "un caf\u00e9\nfroid".getBytes(WINDOWS), "0xE9, in line 1) is not UTF-8"),
                Arguments.of("odd16.txt", Arrays.copyOf("\uFEFFabc".getBytes(UTF_16LE), 7), "UTF-16LE"),
                Arguments.of("large.txt", "a".repeat(1001).getBytes(UTF_8), "larger than 0.001 MB of text"),
                Arguments.of("odd.html", "<meta charset='klingon'>Words".getBytes(UTF_8), "klingon"),
                Arguments.of("empty.jsonl", new byte[0], "not one report"),
                Arguments.of("sixteen.jsonl", "{\"text\":\"a\"}".getBytes(UTF_16LE), "no JSON Lines file in UTF-8"));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void badFileIsOneLineAndTheGoodOneIsRead(String name, byte[] bytes, String why) throws IOException {
        Files.write(folder.resolve(name), bytes);
        var readings = read(folder);
        assertThat(problems(readings))
                .singleElement()
                .asString()
                .contains(name + ": ")
                .contains(why);
        assertThat(reports(readings)).extracting(Report::text).containsExactly(GOOD);
    }

    @Test
    void encodingIsReadFromItsMark() throws IOException {
        Files.write(folder.resolve("a.txt"), ("\uFEFF" + GOOD).getBytes(UTF_8));
        Files.write(folder.resolve("b.txt"), ("\uFEFF" + GOOD + "!").getBytes(UTF_16LE));
        Files.write(folder.resolve("c.txt"), ("\uFEFF" + GOOD + "?").getBytes(UTF_16BE));
        Files.write(folder.resolve("d.txt"), (GOOD + "…").replace("…", ";").getBytes(UTF_16LE));
        assertThat(reports(read(folder)))
                .extracting(Report::text)
                .containsExactly(GOOD, GOOD + "!", GOOD + "?", GOOD + ";", GOOD);
    }

    @Test
    void declaredWindowsPageIsRead() throws IOException {
        Files.write(
                folder.resolve("p.html"),
                "<meta charset=iso-8859-1><p>Le caf\u00e9 \u2013 ferm\u00e9.".getBytes(WINDOWS));
        assertThat(reports(read(folder)).get(0).text()).isEqualTo("Le café – fermé.");
    }

    @Test
    void brokenLineInTheMiddleLosesNoOther() throws IOException {
        Path file = folder.resolve("many.jsonl");
        Files.writeString(file, """
                {"id":"a","text":"One."}

                {"id":"b","text":"Tw
                {"id":"c"}
                {"id":"a","text":"Another."}
                {"id":"a","text":"One."}
                %s
                {"text":"Without an id."}
                {"id":"d","text":"Four.","published":"2018-10-17"}""".formatted("x".repeat(1_100_000)));
        var readings = read(file);
        assertThat(reports(readings)).extracting(Report::text).containsExactly("One.", "Without an id.", "Four.");
        assertThat(reports(readings).get(1).id()).matches("many-[0-9a-f]{8}");
        assertThat(problems(readings))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(file + ":3: ").contains("not JSON"),
                        line -> assertThat(line).startsWith(file + ":4: ").contains("no text"),
                        line -> assertThat(line).startsWith(file + ":5: ").contains("belongs to another report"),
                        line -> assertThat(line).startsWith(file + ":6: ").contains("The same report"),
                        line -> assertThat(line).startsWith(file + ":7: ").contains("larger than"));
    }

    @Test
    void packedLinesAreReadAndABrokenPackSaysWhere() throws IOException {
        Path file = folder.resolve("a.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 5000; i++) {
                out.write(("{\"id\":\"" + i + "\",\"text\":\"Text " + i * 7919 + ".\"}\n").getBytes(UTF_8));
            }
        }
        assertThat(reports(read(file))).hasSize(5000);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        var readings = read(file);
        assertThat(reports(readings)).hasSizeBetween(100, 4999);
        assertThat(problems(readings)).singleElement().asString().contains("breaks off after line");
    }

    @Test
    void linesAreReadOneAtATime() throws IOException {
        Path file = folder.resolve("many.jsonl");
        Files.writeString(file, "{\"id\":\"a\",\"text\":\"One.\"}\n");
        try (Stream<Reading> readings = sources.read(List.of(file))) {
            Iterator<Reading> rest = readings.iterator();
            assertThat(rest.next()).isInstanceOf(Reading.Read.class);
            Files.writeString(file, "{\"id\":\"b\",\"text\":\"Two.\"}\n", StandardOpenOption.APPEND);
            assertThat(rest.next().toString()).contains("Two.");
        }
    }

    @Test
    void filesOfOneNameGetIdsOfTheirOwn() throws IOException {
        Files.createDirectories(folder.resolve("one"));
        Files.createDirectories(folder.resolve("two"));
        Files.writeString(folder.resolve("one/page.txt"), "One.");
        Files.writeString(folder.resolve("two/page.txt"), "Two.");
        assertThat(reports(read(folder)))
                .extracting(Report::id)
                .satisfiesExactly(
                        id -> assertThat(id).isEqualTo("page"),
                        id -> assertThat(id).matches("page-[0-9a-f]{8}"),
                        id -> assertThat(id).isEqualTo("zz good"));
    }

    @Test
    void foldersAreWalkedInOrderAndOtherFilesSkipped() throws IOException {
        Files.writeString(folder.resolve("تقرير عن اللقاء.txt"), GOOD + " Again.");
        Files.writeString(folder.resolve("picture.png"), "x");
        Files.writeString(folder.resolve(".hidden.txt"), "x");
        Files.writeString(folder.resolve("a.log"), "Named, it is read.");
        Inputs inputs = sources.find(List.of(folder));
        assertThat(inputs.files()).extracting(Format::name).containsExactly("zz good.txt", "تقرير عن اللقاء.txt");
        assertThat(inputs.skipped()).hasSize(3);
        assertThat(reports(read(folder.resolve("a.log"), folder, folder.resolve("zz good.txt"))))
                .extracting(Report::id)
                .containsExactly("a", "zz good", "تقرير عن اللقاء");
    }

    @Test
    void linksInACircleAndMissingNamesAreProblems() throws IOException {
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("gone"));
        var readings = read(folder, folder.resolve("missing file.txt"));
        assertThat(reports(readings)).hasSize(1);
        assertThat(problems(readings))
                .satisfiesExactly(
                        line -> assertThat(line).contains("loop: This link leads back"),
                        line -> assertThat(line).contains("nowhere.txt: This link leads nowhere"),
                        line -> assertThat(line).contains("missing file.txt: There is no such file"));
    }

    @Test
    void folderWithoutPermissionIsAProblem() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(closed), "This user may read everything, so nothing can be refused");
        var readings = read(folder);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        assertThat(problems(readings)).singleElement().asString().contains("This user may not read it");
        assertThat(reports(readings)).hasSize(1);
    }
}
