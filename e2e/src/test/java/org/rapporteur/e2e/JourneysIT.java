package org.rapporteur.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/** What people do with the pages, walked in a real browser on the samples. */
class JourneysIT {
    /** One line of a report that steers writing to the left and speaks Arabic. */
    private static final String ARABIC =
            "{\"id\":\"arabic-names\",\"published\":\"2021-05-03\",\"title\":\"Words of \\u0627\\u0644\\u0642\\u0627\\u0647\\u0631\\u0629\","
                    + "\"text\":\"Egypt called on Turkey to leave Libya. \\u0627\\u0644\\u0642\\u0627\\u0647\\u0631\\u0629 said \\u202egnola ti\\u202c.\"}";

    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void serveTheSamples() throws IOException {
        Browser.missing().ifPresent(why -> Assumptions.abort(why));
        Program program = new Program(folder);
        Path register = folder.resolve("r.db");
        Path own = folder.resolve("arabic.jsonl");
        Files.writeString(own, ARABIC, StandardCharsets.UTF_8);
        program.run("read", Program.ROOT.resolve("samples"), own, "--register", register);
        browser = Browser.open(program, register);
    }

    @AfterAll
    static void close() {
        Optional.ofNullable(browser).ifPresent(Browser::close);
    }

    @Test
    void aDemandIsTwoClicksFromItsWords() throws IOException {
        browser.go("/demands");
        browser.picture("demands");
        WebElement demand = browser.find("table.rows a.open");
        String asked = demand.getText();
        demand.click();
        browser.find("blockquote + p a").click();
        assertThat(browser.path()).startsWith("/reports/");
        assertThat(browser.find("#text").getText().replaceAll("\\s+", " ")).contains(asked);
        assertThat(browser.all(".seg.lit")).isNotEmpty();
    }

    @Test
    void aFindingIsExplainedBesideItsText() throws IOException {
        browser.go("/reports/yemen-hodeidah");
        browser.find(".found a.open").click();
        assertThat(browser.find("#explanation blockquote mark").getText()).isNotEmpty();
        assertThat(browser.find("#explanation dl").getText()).contains("read by", "confidence in the reading");
        browser.picture("reader");
    }

    @Test
    void layersOfHighlightsAreSwitchedOff() {
        browser.go("/reports/yemen-hodeidah");
        browser.find("[data-layer=actor]").click();
        assertThat(browser.find("#text").getAttribute("class")).contains("hide-actor");
    }

    @Test
    void aFindingIsRejectedAndTheRejectionUndone() {
        browser.go("/search?kind=refusal");
        browser.find("table.rows a.open").click();
        String page = browser.path();
        browser.find("#why").sendKeys("not what is said");
        browser.send("[data-key=reject]");
        assertThat(browser.find(".state").getText()).isEqualTo("rejected");
        assertThat(browser.path()).isEqualTo(page);
        browser.send("[data-key=undo]");
        assertThat(browser.find(".state").getText()).isEqualTo("unreviewed");
    }

    @Test
    void twoActorsAreMergedAndPartedAgain() {
        browser.go("/actors/org%3Aeu");
        int before = browser.all("table.rows tr.item").size();
        browser.find("details.group summary").click();
        browser.find("#into").sendKeys("org:un");
        browser.find("#merge-why").sendKeys("a test");
        browser.send("details.group form button");
        assertThat(browser.path()).isEqualTo("/actors/org%3Aun");
        browser.send("[data-key=undo]");
        browser.go("/actors/org%3Aeu");
        assertThat(browser.all("table.rows tr.item")).hasSize(before);
    }

    @Test
    void twoActorsAreComparedOnOneTopic() throws IOException {
        browser.go("/positions?actor=state:UA&topic=ceasefire&with=state:RU");
        assertThat(browser.all(".versus section")).hasSize(2);
        browser.picture("positions");
    }

    @Test
    void aReportIsFoundOnTheMap() throws IOException {
        browser.go("/map");
        browser.picture("map");
        assertThat(browser.all("a.cluster")).isNotEmpty();
        browser.go(String.valueOf(browser.find("th[scope=row] a").getDomAttribute("href")));
        assertThat(browser.find("main a[href^='/reports/']").getDomAttribute("href"))
                .startsWith("/reports/");
    }

    @Test
    void theTableOnTheScreenIsTheTableInTheFile() throws IOException {
        browser.go("/search?kind=commitment");
        List<String> shown = browser.all("table.rows tr.item").stream()
                .map(row -> String.valueOf(row.getAttribute("data-finding")))
                .toList();
        List<CSVRecord> rows = CSVParser.parse(
                        new StringReader(browser.download("/search.csv?kind=commitment")),
                        CSVFormat.RFC4180
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())
                .getRecords();
        assertThat(shown).isNotEmpty();
        assertThat(rows.stream().map(row -> row.get("id")).toList()).isEqualTo(shown);
    }

    @Test
    void facetsTakeInAndLeaveOut() throws IOException {
        browser.go("/search");
        browser.picture("search");
        int all = Integer.parseInt(browser.find("h1 .count").getText());
        browser.send(".facet a.out");
        assertThat(browser.path()).contains("not-kind=");
        assertThat(Integer.parseInt(browser.find("h1 .count").getText())).isBetween(1, all - 1);
        browser.send(".chosen a");
        assertThat(Integer.parseInt(browser.find("h1 .count").getText())).isEqualTo(all);
    }

    @Test
    void theKeyboardAloneLeadsToTheExplanation() {
        browser.go("/reports/yemen-hodeidah");
        browser.keys("j");
        browser.keys("j");
        browser.keys("o");
        assertThat(browser.find(".item.here").getAttribute("id"))
                .isEqualTo(browser.find("#explanation .item").getAttribute("data-finding"));
        browser.keys("?");
        assertThat(browser.find("h1").getText()).isEqualTo("Keys");
    }

    @Test
    void whatTurnsTheDirectionOfWritingIsSeen() throws IOException {
        browser.go("/reports/arabic-names");
        assertThat(browser.find("#text").getText()).contains("⟦202E⟧", "القاهرة");
        assertThat(browser.find("#text").getAttribute("dir")).isEqualTo("auto");
        browser.picture("right-to-left");
    }

    @Test
    void darkIsKept() throws IOException {
        browser.go("/");
        browser.picture("overview");
        browser.find("#theme").click();
        browser.go("/allegations");
        browser.picture("allegations-dark");
        assertThat(browser.script("return document.documentElement.dataset.theme"))
                .isIn("dark", "light");
        browser.script("localStorage.removeItem('theme')");
    }

    @ParameterizedTest
    @CsvSource({
        "/",
        "/search",
        "/reports",
        "/reports/yemen-hodeidah",
        "/demands",
        "/commitments",
        "/allegations",
        "/meetings",
        "/actors",
        "/actors/org%3Aun",
        "/instruments",
        "/positions?actor=state:UA&topic=ceasefire",
        "/brief?a=state:UA&b=state:RU",
        "/stories",
        "/timeline",
        "/map",
        "/network",
        "/keys"
    })
    @SuppressWarnings("unchecked")
    void axeFindsNothingAndNothingIsWiderThanAPhone(String path) throws IOException {
        browser.go(path);
        browser.script(axe());
        List<Map<String, Object>> violations =
                (List<Map<String, Object>>) browser.asyncScript("const done = arguments[arguments.length - 1];"
                        + "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})"
                        + ".then(r => done(r.violations.map(v => ({id: v.id, at: v.nodes[0].html}))));");
        assertThat(violations).isEmpty();
        browser.size(360, 800);
        Object wider =
                browser.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        browser.size(1400, 1000);
        assertThat(((Number) wider).intValue()).isLessThanOrEqualTo(0);
    }

    private static String axe() throws IOException {
        try (var in = JourneysIT.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
