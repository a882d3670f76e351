package org.rapporteur.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.access.Viewer;
import org.rapporteur.app.http.Parameters;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.picture.Outlines;
import org.rapporteur.finding.Report;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.pipeline.ReportReader;
import org.rapporteur.store.RegisterAddress;
import org.rapporteur.store.RegisterStore;
import org.rapporteur.store.StoredRegister;

/** Timeline, map and network as their HTML has them. */
class DrawnPagesTest {
    @TempDir
    static Path folder;

    private static RegisterStore store;

    @BeforeAll
    static void read() {
        store = StoredRegister.open(RegisterAddress.of(folder.resolve("drawn.db")), Clock.systemUTC());
        store.add(new ReportReader(Knowledge.builtIn())
                .read(new Report(
                        "<b>one</b>",
                        Optional.of("<script>alert(1)</script>"),
                        Optional.of(LocalDate.of(2020, 3, 4)),
                        Optional.empty(),
                        List.of(),
                        Optional.of("en"),
                        Optional.empty(),
                        "Emmanuel Macron met Angela Merkel in Paris on Monday. France urged Germany to release all detainees."
                                + " Amnesty International accused the Syrian army of torturing detainees in Aleppo.",
                        List.of())));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static String html(Page page, String... query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int at = 0; at < query.length; at += 2) {
            values.put(query[at], List.of(query[at + 1]));
        }
        Request request = new Request(
                "GET",
                page.path(),
                Map.of(),
                new Parameters(values),
                Map.of(),
                Parameters.NONE,
                "",
                "127.0.0.1",
                Viewer.NOBODY);
        return new Templates(Optional.empty())
                .answer(page.view(request), request)
                .text();
    }

    @Test
    void theTimelineHasALaneForMeetingsAndLeadsNearer() {
        String html = html(new TimelinePage(store));
        assertThat(html).contains("Meetings <tspan", "/timeline?since=2020-03-02&amp;until=2020-03-02");
    }

    @Test
    void aPlaceOnTheMapLeadsToItsReport() {
        String html = html(new MapPage(store, Outlines.load()));
        int at = html.indexOf("here=", html.indexOf("class=\"cluster"));
        String id = html.substring(at + 5, html.indexOf('#', at)).replace("%3A", ":");
        assertThat(html(new MapPage(store, Outlines.load()), "here", id)).contains("/reports/%3Cb%3Eone%3C%2Fb%3E");
    }

    @Test
    void theNetworkTiesThoseWhoMet() {
        assertThat(html(new NetworkPage(store))).contains("Emmanuel Macron", "tie met");
    }

    @Test
    void wordsOfReportsAreEscapedEverywhere() {
        for (Page page :
                List.of(new TimelinePage(store), new MapPage(store, Outlines.load()), new NetworkPage(store))) {
            assertThat(html(page, "actor", "\"><script>")).doesNotContain("<script>alert", "\"><script>");
        }
        assertThat(html(new TimelinePage(store))).doesNotContain("<script>alert");
    }

    @Test
    void aWrongParameterIsToldWithItsRemedy() {
        assertThatThrownBy(() -> html(new MapPage(store, Outlines.load()), "at", "nowhere"))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("33.5,36.3");
        assertThatThrownBy(() -> html(new TimelinePage(store), "lane", "road"))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("meeting");
    }
}
