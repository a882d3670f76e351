package org.rapporteur.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.server.TestServer;
import org.rapporteur.finding.Finding;
import org.rapporteur.json.JsonValue;
import org.rapporteur.register.Filter;
import org.rapporteur.store.CorrectionFilter;

/** Programs correct as people do, and only what they have seen. */
class CorrectionApiTest {
    private static final String CORRECTIONS = "/api/v1/corrections";

    @TempDir
    Path folder;

    private TestServer server;

    @BeforeEach
    void start() {
        server = new TestServer(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String first(Finding.Kind kind) {
        return server.store.entries(Filter.of(kind)).get(0).finding().id();
    }

    private static int total(HttpResponse<String> list) {
        return (int) JsonValue.parse("list", list.body()).get("total").number().orElseThrow();
    }

    private int findings() {
        return total(server.get("/api/v1/findings"));
    }

    @Test
    void everyTypeIsTakenAndKeptAndCanBeUndone() {
        String demand = first(Finding.Kind.DEMAND);
        String statement = first(Finding.Kind.STATEMENT);
        String allegation = first(Finding.Kind.ALLEGATION);
        String line = server.store.lines(Filter.ALL).get(0).id();
        List<String> all = List.of(
                "{\"type\":\"accept\",\"finding\":\"" + demand + "\",\"why\":\"I was there\"}",
                "{\"type\":\"edit\",\"finding\":\"" + demand + "\",\"set\":{\"force\":\"demand\"}}",
                "{\"type\":\"reject\",\"finding\":\"" + demand + "\"}",
                "{\"type\":\"reattribute\",\"finding\":\"" + statement + "\",\"actor\":\"state:DE\"}",
                "{\"type\":\"add\",\"report\":\"plain/2\",\"finding\":\"statement\",\"words\":[[59,77]]}",
                "{\"type\":\"merge\",\"from\":\"state:FR\",\"into\":\"state:DE\"}",
                "{\"type\":\"split\",\"from\":\"state:DE\",\"to\":\"Ana Oru\",\"mentions\":[{\"report\":\"plain/2\"}]}",
                "{\"type\":\"incident\",\"allegations\":[\"" + allegation + "\"]}",
                "{\"type\":\"verdict\",\"of\":\"" + allegation
                        + "\",\"verdict\":\"corroborated\",\"standard\":\"reasonable_suspicion\"}",
                "{\"type\":\"note\",\"on\":\"" + allegation + "\",\"tags\":[\"torture\"]}",
                "{\"type\":\"answer\",\"line\":\"" + line + "\",\"outcome\":\"not_answered\"}");
        for (String json : all) {
            boolean seen = json.contains("accept")
                    || json.contains("edit")
                    || json.contains("rejec")
                    || json.contains("reattr");
            HttpResponse<String> answer =
                    seen ? server.post(CORRECTIONS, json, "If-Match", "*") : server.post(CORRECTIONS, json);
            assertThat(answer.statusCode()).as(json + answer.body()).isEqualTo(201);
            JsonValue kept = JsonValue.parse("answer", answer.body()).get("correction");
            assertThat(kept.get("who").text()).isEqualTo("local");
            assertThat(answer.headers().firstValue("Location"))
                    .contains(CORRECTIONS + "/" + kept.get("id").text());
            HttpResponse<String> undone = server.post(
                    CORRECTIONS,
                    "{\"type\":\"undo\",\"undoes\":\"" + kept.get("id").text() + "\"}");
            assertThat(undone.statusCode()).as(undone.body()).isEqualTo(201);
        }
        assertThat(server.store.corrections(CorrectionFilter.ALL)).hasSize(2 * all.size());
        assertThat(server.store.corrections(CorrectionFilter.ALL.thatHold())).hasSize(all.size());
    }

    @Test
    void whatWasNotSeenIsNotCorrected() {
        String demand = first(Finding.Kind.DEMAND);
        String path = "/api/v1/findings/" + demand;
        String reject = "{\"type\":\"reject\",\"finding\":\"" + demand + "\"}";
        assertThat(server.post(CORRECTIONS, reject).statusCode()).isEqualTo(428);
        HttpResponse<String> seen = server.get(path);
        String tag = seen.headers().firstValue("ETag").orElseThrow();
        String version = JsonValue.parse("finding", seen.body()).get("version").text();
        assertThat(server.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(server.post(CORRECTIONS, reject.replace("reject", "accept"), "If-Match", tag)
                        .statusCode())
                .isEqualTo(201);

        assertThat(server.post(CORRECTIONS, reject, "If-Match", tag).statusCode())
                .as("somebody has accepted it in between")
                .isEqualTo(412);
        HttpResponse<String> old = server.post(CORRECTIONS, reject.replace("}", ",\"version\":\"" + version + "\"}"));
        assertThat(old.statusCode()).isEqualTo(409);
        assertThat(old.headers().firstValue("Content-Type")).contains("application/problem+json");

        int before = findings();
        String now = server.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(server.post(CORRECTIONS, reject, "If-Match", now).statusCode())
                .isEqualTo(201);
        assertThat(findings()).isEqualTo(before - 1);
        JsonValue rejected = JsonValue.parse("finding", server.get(path).body());
        assertThat(rejected.get("review").get("state").text()).isEqualTo("rejected");
        assertThat(total(server.get(CORRECTIONS + "?about=" + demand))).isEqualTo(2);
    }

    @Test
    void theSameRequestIsKeptOnce() {
        String note = "{\"type\":\"note\",\"on\":\"" + first(Finding.Kind.DEMAND) + "\",\"tags\":[\"archive\"]}";
        HttpResponse<String> once = server.post(CORRECTIONS, note, "Idempotency-Key", "one");
        HttpResponse<String> again = server.post(CORRECTIONS, note, "Idempotency-Key", "one");
        assertThat(once.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(once.body());
        assertThat(server.post(CORRECTIONS, note, "Idempotency-Key", "two").statusCode())
                .isEqualTo(201);
        assertThat(server.store.corrections(CorrectionFilter.ALL)).hasSize(2);
    }

    @Test
    void whatCannotBeIsRefusedWithAReason() {
        String demand = first(Finding.Kind.DEMAND);
        refused("no JSON", 400, "not JSON");
        refused("[]", 400, "not a JSON object");
        refused("{\"type\":\"accep\",\"finding\":\"" + demand + "\"}", 400, "accep");
        refused("{\"type\":\"merge\",\"from\":\"state:FR\"}", 422, "into");
        refused("{\"type\":\"merge\",\"from\":\"state:FR\",\"into\":\"name:nobody\"}", 422, "name:nobody");
        refused("{\"type\":\"undo\",\"undoes\":\"correction-none\"}", 422, "correction-none");
        refused(
                "{\"type\":\"verdict\",\"of\":\"" + first(Finding.Kind.ALLEGATION) + "\",\"verdict\":\"refuted\"}",
                422,
                "standard of proof");
        refused("{\"type\":\"note\",\"on\":\"" + demand + "\"}", 422, "words or tags");
        assertThat(server.store.corrections(CorrectionFilter.ALL)).isEmpty();
        assertThat(server.errors()).isEmpty();
    }

    private void refused(String json, int status, String why) {
        HttpResponse<String> answer = server.post(CORRECTIONS, json);
        assertThat(answer.statusCode()).as(json + answer.body()).isEqualTo(status);
        assertThat(JsonValue.parse("problem", answer.body()).get("detail").text())
                .contains(why);
    }

    @Test
    void aFormIsNoCorrection() {
        var form = java.net.http.HttpRequest.newBuilder(server.address(CORRECTIONS))
                .header("Authorization", "Bearer " + TestServer.TOKEN)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("type=undo"));
        assertThat(server.send(form).statusCode()).isEqualTo(415);
        var nobody = java.net.http.HttpRequest.newBuilder(server.address(CORRECTIONS))
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}"));
        assertThat(server.send(nobody).statusCode()).isEqualTo(401);
    }

    @Test
    void changesAreAskedForFromWhereOneStopped() {
        String feed = "/api/v1/changes?limit=2";
        JsonValue first = JsonValue.parse("changes", server.get(feed).body());
        assertThat(first.get("items").items()).hasSize(2);
        assertThat(first.get("more").written()).isEqualTo("true");
        String demand = first(Finding.Kind.DEMAND);
        assertThat(server.post(CORRECTIONS, "{\"type\":\"reject\",\"finding\":\"" + demand + "\"}", "If-Match", "*")
                        .statusCode())
                .isEqualTo(201);
        assertThat(server.store.eraseReport("plain/2")).isTrue();
        JsonValue rest = JsonValue.parse(
                "changes",
                server.get("/api/v1/changes?after=" + first.get("after").written())
                        .body());
        assertThat(rest.get("items").items().map(change -> change.get("what").text()))
                .contains("corrected", "finding_withdrawn", "report_erased");
        assertThat(rest.get("more").written()).isEqualTo("false");
        var none = server.get("/api/v1/changes?since=2100-01-01&format=jsonl");
        assertThat(none.body()).isEmpty();
        assertThat(none.headers().firstValue("Link").orElseThrow())
                .contains("since=2100-01-01", "format=jsonl", "after=0", "rel=\"next\"");
        assertThat(server.get("/api/v1/changes?since=2100-01-01").body()).contains("\"items\":[]");
    }

    @Test
    void theRegisterAnswersAsItWas() {
        String then = java.time.Instant.now().toString();
        String demand = first(Finding.Kind.DEMAND);
        int before = findings();
        assertThat(total(server.get("/api/v1/findings?asOf=" + then))).isEqualTo(before);
        server.post(CORRECTIONS, "{\"type\":\"reject\",\"finding\":\"" + demand + "\"}", "If-Match", "*");
        assertThat(findings()).isEqualTo(before - 1);
        assertThat(total(server.get("/api/v1/findings?asOf=" + then))).isEqualTo(before);
        assertThat(server.get("/api/v1/findings?asOf=yesterday").statusCode()).isEqualTo(400);
    }
}
