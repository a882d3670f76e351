package org.rapporteur.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.server.TestServer;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Report;
import org.rapporteur.json.JsonValue;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.pipeline.ReportReader;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Line;
import org.rapporteur.register.Paging;

/** What people answer to a question changes what is shown, with who says so, until it is undone. */
class AnswersTest {
    private static final ReportReader READER = new ReportReader(Knowledge.builtIn());

    @TempDir
    Path folder;

    private TestServer server;

    @BeforeEach
    void start() {
        server = new TestServer(folder);
        add();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void add() {
        for (String asked : List.of("Germany", "Italy")) {
            addSaying("asked-" + asked, "France urged " + asked + " to close the northern border crossing to weapons.");
        }
    }

    private Line asked(String name) {
        return server.store.lines(Filter.of(Finding.Kind.DEMAND)).stream()
                .filter(line -> line.reports().contains("asked-" + name))
                .findFirst()
                .orElseThrow();
    }

    private JsonValue line(Line line) {
        return JsonValue.parse("line", server.get("/api/v1/lines/" + line.id()).body());
    }

    private String correct(String json) {
        return JsonValue.parse(
                        "answer", server.post("/api/v1/corrections", json).body())
                .get("correction")
                .get("id")
                .text();
    }

    private static List<String> oneWith(JsonValue line) {
        return line.get("one_with").items().map(JsonValue::text).toList();
    }

    @Test
    void linesAreOneAsLongAsAPersonSaysSo() {
        Line one = asked("Germany");
        Line other = asked("Italy");
        JsonValue question = line(one).get("questions").items().findFirst().orElseThrow();
        assertThat(oneWith(line(one))).isEmpty();

        String yes = correct("{\"type\":\"note\",\"on\":\"" + question.get("id").text()
                + "\",\"tags\":[\"yes\"],\"why\":\"the same appeal\"}");

        assertThat(oneWith(line(one))).containsExactly(other.id());
        assertThat(oneWith(line(other))).as("from the other side").containsExactly(one.id());
        assertThat(line(one).get("times").number().orElseThrow()).isEqualTo(2);
        assertThat(line(one)
                        .get("questions")
                        .items()
                        .findFirst()
                        .orElseThrow()
                        .get("decision")
                        .get("why")
                        .text())
                .isEqualTo("the same appeal");
        assertThat(server.get("/lines/" + one.id()).body()).contains("A person says that this is one line with");
        assertThat(server.store.lines(Filter.of(Finding.Kind.DEMAND)))
                .as("in lists they stand apart")
                .contains(one, other);

        add();
        assertThat(oneWith(line(one))).as("after reading again").containsExactly(other.id());

        correct("{\"type\":\"undo\",\"undoes\":\"" + yes + "\"}");
        assertThat(oneWith(line(one))).isEmpty();
    }

    @Test
    void whatBecameOfALineStandsInListsOfTheDayItWasSaid() throws InterruptedException {
        Line one = asked("Germany");
        Instant before = Instant.now();
        Thread.sleep(5);
        correct("{\"type\":\"answer\",\"line\":\"" + one.id() + "\",\"outcome\":\"not_answered\"}");
        assertThat(states(one, "")).containsExactly("not_answered");
        assertThat(states(one, "&asOf=" + before)).isEmpty();
    }

    @Test
    void whatThereWasBetweenTwoSidesIsAsItWas() throws InterruptedException {
        List<String> questions = List.of(
                "/brief?a=France&b=Germany",
                "/meetings?a=France&b=Germany",
                "/positions?actor=France",
                "/positions?actor=France&topic=borders",
                "/compare?a=France&b=Germany&topic=borders");
        List<String> before = questions.stream().map(this::body).toList();
        Instant then = Instant.now();
        Thread.sleep(5);
        server.post(
                "/api/v1/corrections",
                "{\"type\":\"reject\",\"finding\":\""
                        + asked("Germany").voicings().get(0).finding() + "\"}",
                "If-Match",
                "*");
        assertThat(server.store.lines(Filter.of(Finding.Kind.DEMAND)))
                .as("what was rejected")
                .noneMatch(line -> line.reports().contains("asked-Germany"));
        addSaying("later", "France said the border must stay closed. France met Germany in Paris on 4 May 2021.");

        assertThat(questions.stream().map(this::body)).doesNotContainAnyElementsOf(before);
        assertThat(questions.stream().map(question -> body(question + "&asOf=" + then)))
                .isEqualTo(before);
        assertThat(questions.stream()
                        .map(question -> server.get("/api/v1" + question + "&asOf=2001-01-01")
                                .body()))
                .allSatisfy(body -> assertThat(body).contains("has no actor"));
    }

    private String body(String question) {
        var answer = server.get("/api/v1" + question);
        assertThat(answer.statusCode()).as(question).isEqualTo(200);
        return answer.body();
    }

    private List<String> states(Line line, String asOf) {
        return JsonValue.parse(
                        "lines", server.get("/api/v1/lines?limit=100" + asOf).body())
                .get("items")
                .items()
                .filter(item -> item.get("id").text().equals(line.id()))
                .flatMap(item -> item.get("answer_state").items())
                .map(JsonValue::text)
                .toList();
    }

    @Test
    void anUnclearNameStandsWithTheInstrumentThatItMeansAsLongAsAPersonSaysSo() {
        addSaying("clear", "Turkey rejected the Idlib memorandum.");
        addSaying("unclear", "Russia supported the de-escalation zone agreement.");
        String unclear = instrument("de-escalation zone agreement");
        String meant = server.store.doubts(unclear).get(0).candidates().stream()
                .filter(candidate -> server.store.instrument(candidate).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(mentions(meant)).containsExactly("clear");
        String question = server.store.doubts(unclear).get(0).question(meant).id();

        String yes =
                correct("{\"type\":\"note\",\"on\":\"" + question + "\",\"tags\":[\"yes\"],\"why\":\"by its date\"}");

        assertThat(mentions(meant)).containsExactlyInAnyOrder("clear", "unclear");
        assertThat(server.get("/instruments/" + meant).body()).contains("by its date");
        for (String asked : List.of(meant, "idlib%20memorandum")) {
            assertThat(reports("instrument=" + asked)).as(asked).containsOnly("clear", "unclear");
            assertThat(reports("not-instrument=" + asked)).as("not " + asked).doesNotContain("clear", "unclear");
        }
        addSaying("unclear", "Russia supported the de-escalation zone agreement.");
        assertThat(mentions(meant)).as("after reading again").contains("unclear");

        correct("{\"type\":\"undo\",\"undoes\":\"" + yes + "\"}");
        assertThat(mentions(meant)).containsExactly("clear");
        assertThat(reports("instrument=" + meant)).containsOnly("clear");
    }

    /** Those with a statement that has what the query asks for. */
    private List<String> reports(String query) {
        return JsonValue.parse(
                        "findings",
                        server.get("/api/v1/findings?kind=statement&limit=100&" + query)
                                .body())
                .get("items")
                .items()
                .map(item -> item.get("report").text())
                .distinct()
                .toList();
    }

    @Test
    void whatPeopleSayOfAContradictionStandsWithBothFindingsUntilItIsUndone() throws InterruptedException {
        addSaying("told", "Iran sent arms to the Houthis, Washington said.");
        addSaying("denied", "Tehran denied that it had sent arms to the Houthis.");
        JsonValue question = JsonValue.parse(
                        "questions",
                        server.get("/api/v1/questions?asks=contradiction").body())
                .get("items")
                .items()
                .findFirst()
                .orElseThrow();
        String id = question.get("id").text();
        List<String> findings = question.get("quotes")
                .items()
                .map(quote -> quote.get("finding").text())
                .toList();
        assertThat(findings)
                .hasSize(2)
                .allSatisfy(finding -> assertThat(answers(finding, "")).containsExactly(id + " open"));
        Instant before = Instant.now();
        Thread.sleep(5);

        String no = correct("{\"type\":\"note\",\"on\":\"" + id + "\",\"tags\":[\"no\"],\"why\":\"one is a rumour\"}");

        assertThat(findings).allSatisfy(finding -> {
            assertThat(answers(finding, "")).containsExactly(id + " no");
            assertThat(answers(finding, "?asOf=" + before)).containsExactly(id + " open");
            assertThat(server.get("/findings/" + finding).body()).contains("one is a rumour");
        });
        addSaying("denied", "Tehran denied that it had sent arms to the Houthis.");
        assertThat(answers(findings.get(0), "")).as("after reading again").containsExactly(id + " no");

        correct("{\"type\":\"undo\",\"undoes\":\"" + no + "\"}");
        assertThat(answers(findings.get(1), "")).containsExactly(id + " open");
    }

    @Test
    void meetingsAreOneAsLongAsAPersonSaysSo() {
        addSaying("first", "French President Emmanuel Macron met German Chancellor Angela Merkel in Paris on March 5.");
        addSaying("second", "French President Emmanuel Macron met German Chancellor Angela Merkel on March 6.");
        String between = "/api/v1/meetings?a=France&b=Germany";
        assertThat(read(between).get("meetings").items()).hasSize(2);

        String yes = answer(read(between), "yes");

        assertThat(read(between).get("meetings").items())
                .singleElement()
                .satisfies(one -> assertThat(one.get("quotes").items()).hasSize(2));
        assertThat(read(between).get("questions").items())
                .as("it can still be undone there")
                .singleElement()
                .satisfies(one -> assertThat(state(one.get("decision"))).isEqualTo("yes"));

        correct("{\"type\":\"undo\",\"undoes\":\"" + yes + "\"}");
        assertThat(read(between).get("meetings").items()).hasSize(2);
        answer(read(between), "no");
        assertThat(read(between).get("meetings").items()).as("after a no").hasSize(2);
    }

    @Test
    void aPositionChangesWhenAPersonSaysSo() {
        addSaying(
                "mild",
                LocalDate.of(2024, 1, 7),
                "Turkey hopes that Syria will release the detainees from the prisons of Idlib.");
        addSaying(
                "firm",
                LocalDate.of(2024, 3, 7),
                "Turkey demanded that Syria release the detainees from the prisons of Idlib.");
        String topic = read("/api/v1/positions?actor=Turkey")
                .get("statements")
                .keys()
                .findFirst()
                .orElseThrow();
        String line = "/api/v1/positions?actor=Turkey&topic=" + topic;
        assertThat(changes(line)).isEmpty();

        String yes = answer(read(line), "yes");

        assertThat(changes(line)).containsExactly("firmer");
        correct("{\"type\":\"undo\",\"undoes\":\"" + yes + "\"}");
        assertThat(changes(line)).isEmpty();
        answer(read(line), "no");
        assertThat(changes(line)).as("after a no").isEmpty();
    }

    private List<String> changes(String line) {
        return read(line)
                .get("items")
                .items()
                .map(item -> item.get("change"))
                .filter(change -> !change.isEmpty())
                .map(change -> change.get("to").text())
                .toList();
    }

    private JsonValue read(String address) {
        return JsonValue.parse("answer", server.get(address).body());
    }

    /** Says this to the first question, and gives the id of the correction. */
    private String answer(JsonValue asking, String what) {
        String question = asking.get("questions")
                .items()
                .findFirst()
                .orElseThrow()
                .get("id")
                .text();
        return correct("{\"type\":\"note\",\"on\":\"" + question + "\",\"tags\":[\"" + what + "\"],\"why\":\"\"}");
    }

    private List<String> answers(String finding, String query) {
        return JsonValue.parse(
                        "finding",
                        server.get("/api/v1/findings/" + finding + query).body())
                .get("questions")
                .items()
                .map(question -> question.get("id").text() + " " + state(question.get("decision")))
                .toList();
    }

    private static String state(JsonValue decision) {
        return decision.isEmpty() ? "open" : decision.get("answer").text();
    }

    private void addSaying(String id, String text) {
        addSaying(id, LocalDate.of(2024, 3, 7), text);
    }

    private void addSaying(String id, LocalDate day, String text) {
        server.store.add(READER.read(new Report(
                id,
                Optional.empty(),
                Optional.of(day),
                Optional.empty(),
                List.of(),
                Optional.of("en"),
                Optional.empty(),
                text,
                List.of())));
    }

    private String instrument(String name) {
        return server.store.instruments(name, Paging.ALL).items().get(0).id();
    }

    private List<String> mentions(String instrument) {
        return JsonValue.parse(
                        "mentions",
                        server.get("/api/v1/instruments/" + instrument + "/mentions")
                                .body())
                .get("items")
                .items()
                .map(mention -> mention.get("report").text())
                .toList();
    }
}
