package org.rapporteur.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.app.server.TestServer;
import org.rapporteur.finding.Report;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.pipeline.ReportReader;

/** Files of pages are handed on: they hold what the page shows, but nobody's name who is a private person. */
class FilesOfPagesTest {
    private static final String TEXT =
            "Soldiers of the Syrian army arrested Ali Hamdun in Homs on Monday. Amnesty International accused the Syrian"
                    + " army of torturing Ali Hamdun in Aleppo. France urged Germany to receive Ali Hamdun. Germany"
                    + " promised to receive Ali Hamdun. Italy refused to receive Ali Hamdun. Emmanuel Macron met Ali Hamdun"
                    + " and Angela Merkel in Paris.";

    @TempDir
    static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer(folder);
        server.store.add(new ReportReader(Knowledge.builtIn())
                .read(new Report(
                        "private",
                        Optional.empty(),
                        Optional.of(LocalDate.of(2024, 3, 7)),
                        Optional.empty(),
                        List.of(),
                        Optional.of("en"),
                        Optional.empty(),
                        TEXT,
                        List.of())));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/search,/search.csv",
        "/timeline,/timeline.csv",
        "/meetings,/meetings.csv",
        "/demands,/demands.csv",
        "/commitments,/commitments.csv",
        "/refusals,/refusals.csv",
        "/allegations,/allegations.csv",
        "/map?here=geonames:170063,/map.geojson"
    })
    void aRoleStandsInPlaceOfTheNameOfAPrivatePerson(String page, String file) {
        assertThat(server.get(page).body()).contains("Hamdun");
        assertThat(server.get(file).body()).contains("[private person]").doesNotContain("Hamdun");
    }
}
