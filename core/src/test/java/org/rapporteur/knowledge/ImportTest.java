package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
