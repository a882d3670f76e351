package org.rapporteur.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.actor.Authority;
import org.rapporteur.finding.Actor;

class ImportTest {
    private static final Path WIKIDATA = Path.of("src/test/resources/knowledge/wikidata-made-up.json");
    private static final Path FTM = Path.of("src/test/resources/knowledge/ftm-made-up.json");

    @TempDir
    Path folder;

    @Test
    void personsWithAnOfficeComeWithItsPeriod() throws IOException {
        ImportResult result = WikidataImport.run(WIKIDATA, folder, 2000, bytes -> {});

        assertThat(result.unreadable()).isEqualTo(1);
        assertThat(lines("persons.txt"))
                .containsExactly(
                        "person:lena-beispiel | name = Lena Beispiel | names = Lena Maria Beispiel; L. Beispiel MP | country = SX"
                                + " | sector = GOV | offices = Minister of Samples @ @ 2012-03-04 @ 2016-05 | source = Wikidata Q900000002",
                        "person:lena-beispiel-q900000008 | name = Lena Beispiel | sector = GOV"
                                + " | offices = Minister of Samples @ @ 2019-01-01 @ | source = Wikidata Q900000008");
        assertThat(lines("bodies.txt")).singleElement().asString().contains("Example Peace Organization", "EPO");
        assertThat(lines("groups.txt")).singleElement().asString().contains("Front for the Sample");
    }

    @Test
    void aPackedDumpGivesTheSame() throws IOException {
        Path packed = folder.resolve("dump.json.gz");
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(WIKIDATA, stream);
        }
        List<Long> progress = new ArrayList<>();

        ImportResult result = WikidataImport.run(packed, folder, 2000, progress::add);

        assertThat(result.lines()).containsEntry("persons.txt", 2);
    }

    @Test
    void whoHeldAnOfficeBeforeIsLeftOut() throws IOException {
        WikidataImport.run(WIKIDATA, folder, 2018, bytes -> {});

        assertThat(lines("persons.txt")).singleElement().asString().contains("2019-01-01");
    }

    @Test
    void postsOfFollowTheMoneyBecomeOffices() throws IOException {
        FtmImport.run(FTM, folder, bytes -> {});

        assertThat(lines("persons.txt"))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("person:jon-muster")
                        .contains("Minister of Samples @ @ 2019-02 @ 2021-07-01"));
        assertThat(lines("persons.txt")).noneMatch(line -> line.contains("Private Person"));
        assertThat(lines("bodies.txt")).singleElement().asString().contains("Ministry of Samples");
    }

    @Test
    void whatIsWrittenCanBeReadOnTopOfOurs() throws IOException {
        FtmImport.run(FTM, folder, bytes -> {});

        Authority authority = Authority.load(Knowledge.builtIn().with(folder));

        assertThat(authority.byId("person:jon-muster")).map(Actor::name).hasValue("Jon Muster");
        assertThat(authority.byId("person:sergey-lavrov")).isPresent();
    }

    @Test
    void anImportOverwritesNothingAndLeavesNothingHalfDone() throws IOException {
        Files.writeString(folder.resolve("persons.txt"), "mine");

        assertThatThrownBy(() -> FtmImport.run(FTM, folder, bytes -> {}))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(folder.toFile().list()).containsExactly("persons.txt");
    }

    @Test
    void anImportThatWasEndedGoesOnAndGivesTheSame() throws IOException {
        Path file = manyPersons(45_000);
        LongConsumer ended = bytes -> {
            if (bytes > 6_000_000) {
                throw new UncheckedIOException(new IOException("ended"));
            }
        };
        Path once = folder.resolve("once");
        Path twice = folder.resolve("twice");
        ImportResult straight = FtmImport.run(file, once, bytes -> {});
        assertThatThrownBy(() -> FtmImport.run(file, twice, ended)).hasMessageContaining("ended");
        assertThat(twice.resolve("persons.txt")).doesNotExist();

        ImportResult resumed = FtmImport.run(file, twice, bytes -> {});

        assertThat(straight.resumed()).isFalse();
        assertThat(resumed.resumed()).isTrue();
        assertThat(resumed.lines()).isEqualTo(straight.lines()).containsEntry("persons.txt", 45_000);
        assertThat(twice.resolve("persons.txt")).hasSameTextualContentAs(once.resolve("persons.txt"));
        assertThat(twice.resolve("bodies.txt")).hasSameTextualContentAs(once.resolve("bodies.txt"));
        assertThat(twice.toFile().list()).containsExactlyInAnyOrder("persons.txt", "bodies.txt");
    }

    private Path manyPersons(int count) throws IOException {
        Path file = folder.resolve("many.json");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(
                    "{\"id\":\"post\",\"schema\":\"Position\",\"properties\":{\"name\":[\"Member of the Sample\"]}}\n");
            for (int one = 0; one < count; one++) {
                String body = one % 3 == 0 ? "PublicBody" : "Company";
                writer.write(("{'id':'p" + one + "','schema':'Person','properties':{'name':['Ana Orou " + one % 30_000
                                + "'],'position':['Deputy']}}\n{'id':'b" + one + "','schema':'" + body
                                + "','properties':{'name':['Office " + one + "']}}\n")
                        .replace('\'', '"'));
            }
        }
        return file;
    }

    @Test
    void aDumpThatIsCutOffIsRefusedWithItsLineAndLeavesNothing() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream stream = new GZIPOutputStream(packed)) {
            Files.copy(WIKIDATA, stream);
        }
        Path half = folder.resolve("dump.json.gz");
        Files.write(half, Arrays.copyOf(packed.toByteArray(), packed.size() / 2));

        assertThatThrownBy(() -> WikidataImport.run(half, folder.resolve("to"), 2000, bytes -> {}))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("dump.json.gz:")
                .hasMessageContaining("cut off")
                .hasMessageContaining("Fetch it again");

        assertThat(folder.resolve("to").toFile().list()).isEmpty();
    }

    @Test
    void linesThatAreNoTextAreToldByNumberAndLeftOut() throws IOException {
        byte[] good = Files.readAllBytes(FTM);
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write(new byte[] {(byte) 0xc3, '(', '\n'});
        mixed.write("{\"id\": \"cut\n".getBytes(UTF_8));
        mixed.write(good);
        Path file = folder.resolve("mixed.json");
        Files.write(file, mixed.toByteArray());

        ImportResult result = FtmImport.run(file, folder.resolve("to"), bytes -> {});

        assertThat(result.problems()).extracting(Problem::line).startsWith(1, 2);
        assertThat(result.problems().get(0).what()).contains("not UTF-8");
        assertThat(result.lines()).containsEntry("persons.txt", 2);
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
