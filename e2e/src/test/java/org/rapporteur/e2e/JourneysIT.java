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

    /** Two reports that may allege one incident, tell two numbers, and ask what was promised. */
    private static final List<String> INCIDENT = List.of(
            "{\"id\":\"kesh-wire\",\"published\":\"2021-05-03\",\"outlet\":\"Wire One\",\"title\":\"Words on Aleppo\",\"text\":\"GENEVA, 3 May 2021 – "
                    + "Amnesty International accused the Syrian army of torturing detainees in Aleppo on 2 May 2021. "
                    + "France urged Syria to release all detainees. Twelve people were killed in Idlib on Saturday when a shell hit a crowded school, medics said.\"}",
            "{\"id\":\"kesh-daily\",\"published\":\"2021-05-03\",\"outlet\":\"The Daily\",\"title\":\"More from Aleppo\",\"text\":\"GENEVA, 3 May 2021 – "
                    + "The White Helmets accused the Syrian army of torturing detainees in Aleppo on 2 May 2021. "
                    + "Syria promised to release all detainees. Thirty people were killed in Idlib on Saturday when a shell hit a crowded school, witnesses said.\"}");

    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void serveTheSamples() throws IOException {
        Browser.missing().ifPresent(why -> Assumptions.abort(why));
        Program program = new Program(folder);
        Path register = folder.resolve("r.db");
        Path own = folder.resolve("arabic.jsonl");
        Files.writeString(own, ARABIC + "\n" + String.join("\n", INCIDENT), StandardCharsets.UTF_8);
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
        browser.click("table.rows a.open");
        String page = "/findings/" + browser.find("#explanation .item").getAttribute("data-finding");
        browser.go(page);
        browser.find("#why").sendKeys("not what is said");
        browser.send("[data-key=reject]");
        assertThat(browser.find(".state").getText()).isEqualTo("rejected");
        assertThat(browser.path()).isEqualTo(page);
        browser.send(".holds [data-key=undo]");
        assertThat(browser.find(".state").getText()).isEqualTo("unreviewed");
    }

    @Test
    void twoActorsAreMergedAndPartedAgain() {
        browser.go("/actors/org%3Aeu");
        int before = browser.all("table.rows tr.item").size();
        browser.click("details.group summary");
        browser.find("#into").sendKeys("org:un");
        browser.find("#merge-why").sendKeys("a test");
        browser.send("details.group form button");
        assertThat(browser.path()).isEqualTo("/actors/org%3Aun");
        assertThat(browser.find(".history").getText()).contains("merge", "a test");
        browser.send(".holds [data-key=undo]");
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

    @Test
    void fieldsAreEditedInSightOfTheWordsAndTheEditUndone() throws IOException {
        browser.go("/search?kind=demand");
        browser.click("table.rows a.open");
        assertThat(browser.path()).startsWith("/search");
        browser.picture("search-three-panes");
        browser.go("/findings/" + browser.find("#explanation .item").getAttribute("data-finding"));
        browser.click("#edit summary");
        assertThat(browser.find("blockquote mark").isDisplayed()).isTrue();
        browser.choose("#edit-force", "ultimatum");
        browser.picture("finding-edit");
        browser.send("form.edit > button");
        assertThat(browser.find(".state").getText()).isEqualTo("edited");
        assertThat(browser.find(".parts").getText()).contains("ultimatum");
        browser.send(".holds [data-key=undo]");
        assertThat(browser.find(".state").getText()).isEqualTo("unreviewed");
        assertThat(browser.find(".parts").getText()).doesNotContain("ultimatum");
        assertThat(browser.all(".history li")).hasSize(2);
    }

    @Test
    void whatIsSaidIsSelectedAnewInTheReportAndTheEditUndone() throws IOException {
        browser.go("/reports/kesh-wire");
        String id = browser.all(".found .item").stream()
                .map(item -> String.valueOf(item.getAttribute("data-finding")))
                .filter(finding -> finding.startsWith("statement-"))
                .findFirst()
                .orElseThrow();
        browser.click("#" + id + " a.open");
        browser.click("#edit summary");
        browser.find("[name=content-0]").click();
        select("detainees");
        browser.until(() -> "detainees".equals(browser.find("[name=content-0]").getAttribute("value")));
        browser.picture("words-selected");
        browser.send("form.edit[action$='/edit'] > button");
        browser.go("/findings/" + id);
        assertThat(browser.find(".state").getText()).isEqualTo("edited");
        assertThat(browser.find(".parts").getText()).contains("detainees").doesNotContain("torturing");
        browser.send(".holds [data-key=undo]");
        assertThat(browser.find(".parts").getText()).contains("torturing");
    }

    /** Selects the first place of these words in the text of a report, as a mouse does. */
    private static void select(String words) {
        browser.script(
                "const walker = document.createTreeWalker(document.getElementById('text'), NodeFilter.SHOW_TEXT);"
                        + "while (walker.nextNode()) { const at = walker.currentNode.data.indexOf('" + words + "');"
                        + "if (at >= 0) { getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + "
                        + words.length() + ");" + "return; } }");
    }

    @Test
    void wordsThatDoNotStandInTheReportAreRefused() {
        browser.go("/search?kind=demand");
        browser.click("table.rows a.open");
        browser.go("/findings/" + browser.find("#explanation .item").getAttribute("data-finding"));
        browser.click("#edit summary");
        browser.find("#edit-asked").clear();
        browser.find("#edit-asked").sendKeys("words of nobody");
        browser.send("form.edit > button");
        assertThat(browser.find("main").getText()).contains("do not stand in the report");
    }

    @Test
    void whatWasMissedIsAddedOnSelectedWordsAndTakenBack() throws IOException {
        browser.go("/reports/arabic-names");
        select("said");
        browser.until(() -> "said".equals(browser.find("#add-words").getAttribute("value")));
        assertThat(browser.find("#add-words").getAttribute("value")).isEqualTo("said");
        browser.choose("#add-kind", "statement");
        browser.picture("add-missed");
        browser.send("#add form > button");
        assertThat(browser.path()).startsWith("/findings/statement-");
        assertThat(browser.find(".state").getText()).isEqualTo("added");
        assertThat(browser.find("blockquote mark").getText()).isEqualTo("said");
        assertThat(browser.find("#edit").getAttribute("open")).isNotNull();
        browser.send(".holds [data-key=undo]");
        assertThat(browser.find("main").getText()).doesNotContain("holds");
        browser.go("/reports/arabic-names");
        assertThat(browser.find(".found").getText()).doesNotContain("state: said");
    }

    @Test
    void oneActorIsSplitAndJoinedAgain() throws IOException {
        browser.go("/actors/state%3ASY/split");
        browser.picture("split");
        browser.click("input[name=mention]");
        browser.find("#to").sendKeys("Syria of another story");
        browser.choose("#to-kind", "organisation");
        browser.send(".joining button");
        assertThat(browser.path()).isEqualTo("/actors/name%3Asyria-of-another-story");
        assertThat(browser.find("h1").getText()).isEqualTo("Syria of another story");
        browser.go("/actors/state%3ASY");
        browser.send(".holds [data-key=undo]");
        browser.go("/actors/name%3Asyria-of-another-story");
        assertThat(browser.find("main").getText()).contains("There is no dossier");
    }

    @Test
    void allegationsAreJoinedToAnIncidentJudgedAndPartedAgain() throws IOException {
        browser.go("/questions");
        browser.picture("questions");
        browser.send("button[formaction='/incidents']");
        browser.go("/allegations");
        browser.picture("allegations");
        browser.click("a[href^='/incidents/']");
        assertThat(browser.find("dl").getText())
                .contains("Aleppo", "2 times in 2 reports", "1 independent chain for sure");
        browser.choose("#verdict", "corroborated");
        browser.choose("#standard", "reasonable_grounds_to_believe");
        browser.send("form[action^='/verdicts/'] button");
        assertThat(browser.find(".verdict").getText()).isEqualTo("corroborated, by reasonable grounds to believe");
        browser.picture("incident");
        assertNothingForAxe();
        browser.go("/questions?shown=decided");
        assertThat(browser.find(".question .state").getText()).isEqualTo("one incident");
        browser.go("/allegations");
        browser.click("a[href^='/incidents/']");
        browser.send(".part form button");
        assertThat(browser.find("dl").getText()).contains("1 time in 1 report");
        browser.send(".part form button");
        assertThat(browser.path()).isEqualTo("/allegations");
        assertThat(browser.all("a[href^='/incidents/']")).isEmpty();
    }

    @Test
    void aDemandIsAnsweredByAPerson() throws IOException {
        browser.go("/demands?actor=state:FR");
        browser.click("table.rows a.open");
        browser.picture("line");
        browser.send("button[value=answered]");
        assertThat(browser.find(".question .state").getText()).isEqualTo("answered");
        assertThat(browser.find(".history").getText()).contains("answer");
        String line = browser.path();
        browser.go("/demands?actor=state:FR");
        assertThat(browser.find("table.rows").getText()).contains("answered");
        browser.go(line);
        browser.send(".question form button");
        assertThat(browser.all("button[value=answered]")).isNotEmpty();
    }

    @Test
    void aContradictionIsDecidedAndAskedAgain() {
        browser.go("/questions");
        browser.send("button[value=no]:not([formaction])");
        browser.go("/questions?shown=decided");
        assertThat(browser.find(".question .state").getText()).isEqualTo("no");
        browser.click(".question .about a[href^='/findings/']");
        assertThat(browser.path()).startsWith("/findings/");
        assertThat(browser.find(".question .state").getText())
                .as("on the page of the finding")
                .isEqualTo("no");
        browser.send(".question form button");
        assertThat(browser.all(".question .state")).isEmpty();
        browser.go("/questions?shown=decided");
        assertThat(browser.all(".question .state")).isEmpty();
    }

    @Test
    void aTimeIsDraggedOverTheBarsOrChosenByKeys() throws IOException {
        browser.go("/search");
        browser.drag("#days", .95, .99);
        browser.until(() -> browser.path().contains("until="));
        assertThat(browser.path()).contains("since=", "until=");
        browser.picture("search-time");
        browser.go("/search");
        List<WebElement> bars = browser.all("#days a");
        String first = bars.get(bars.size() - 3).getAttribute("data-period");
        String last = bars.get(bars.size() - 1).getAttribute("data-period");
        bars.get(bars.size() - 3).sendKeys(" ");
        bars.get(bars.size() - 1).sendKeys(" ");
        browser.until(() -> browser.path().contains("until="));
        assertThat(browser.path()).contains("since=" + first, "until=" + last);
        assertThat(browser.all("#days a.out")).hasSize(bars.size() - 3);
    }

    @ParameterizedTest
    @CsvSource({
        "/timeline?actor=state:UA,/timeline.csv?",
        "/meetings,/meetings.csv",
        "/demands,/demands.csv",
        "/allegations,/allegations.csv",
        "/map?actor=state:CO,/map.geojson?",
        "/network,/network.gexf"
    })
    void whatIsOnTheScreenIsInTheFile(String page, String file) throws IOException {
        browser.go(page);
        browser.picture(page.replaceAll("^/|\\?.*", ""));
        String address = String.valueOf(browser.find("a[download]").getDomAttribute("href"));
        assertThat(address).startsWith(file);
        String content = browser.download(address);
        List<WebElement> shown = browser.all(
                page.startsWith("/network") ? "a.node" : page.startsWith("/map") ? "th[scope=row] a" : "tr.item");
        assertThat(shown).isNotEmpty();
        for (WebElement one : shown) {
            String id = String.valueOf(one.getAttribute(page.startsWith("/network") ? "data-actor" : "data-finding"));
            assertThat(content).contains(page.startsWith("/map") ? "\"place\":\"" + one.getText() : id);
        }
    }

    @Test
    void theMapGoesOverTheDateline() throws IOException {
        browser.go("/map?at=-16,178&zoom=8");
        int here = browser.all(".map .land").size();
        assertThat(here).isEqualTo(1);
        browser.picture("map-dateline");
        browser.click("a[aria-label=East]");
        assertThat(browser.path()).contains("at=-16.0%2C-164");
    }

    @ParameterizedTest
    @CsvSource({
        "'/',",
        "'/search',",
        "'/reports',reports",
        "'/reports/yemen-hodeidah',",
        "'/demands',",
        "'/commitments',commitments",
        "'/allegations',",
        "'/questions',",
        "'/questions?shown=decided',",
        "'/actors/state%3ASY/split',",
        "'/map?at=-16,178&zoom=8',",
        "'/search?since=2019&until=2021',",
        "'/meetings',",
        "'/actors',actors",
        "'/actors/org%3Aun',actor",
        "'/instruments',instruments",
        "'/instruments/instrument%3Ablack-sea-grain-initiative',instrument",
        "'/positions?actor=state:UA&topic=ceasefire',",
        "'/brief?a=state:UA&b=state:RU',brief",
        "'/stories',stories",
        "'/timeline',",
        "'/map',",
        "'/network',",
        "'/keys',keys"
    })
    void axeFindsNothingAndNothingIsWiderThanAPhone(String path, String picture) throws IOException {
        browser.go(path);
        if (picture != null) {
            browser.picture(picture);
        }
        assertNothingForAxe();
        browser.size(360, 800);
        Object wider =
                browser.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        browser.size(1400, 1000);
        assertThat(((Number) wider).intValue()).isLessThanOrEqualTo(0);
    }

    @SuppressWarnings("unchecked")
    private static void assertNothingForAxe() throws IOException {
        browser.script("document.querySelectorAll('details').forEach(one => one.open = true)");
        browser.script(axe());
        List<Map<String, Object>> violations =
                (List<Map<String, Object>>) browser.asyncScript("const done = arguments[arguments.length - 1];"
                        + "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})"
                        + ".then(r => done(r.violations.map(v => ({id: v.id, at: v.nodes[0].html}))));");
        assertThat(violations).isEmpty();
    }

    private static String axe() throws IOException {
        try (var in = JourneysIT.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
