package org.rapporteur.app.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.server.TestServer;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Report;
import org.rapporteur.json.JsonValue;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.pipeline.ReportReader;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Filter;
import org.rapporteur.store.CorrectionFilter;

/** The description of the API and the API are one. */
class OpenApiTest {
    private static final String DOCUMENT = "https://test/api/v1/openapi.json";

    @TempDir
    static Path folder;

    private static TestServer server;
    private static JsonValue document;
    private static SchemaRegistry schemas;

    @BeforeAll
    static void start() {
        server = new TestServer(folder);
        String text = server.get("/api/v1/openapi.json").body();
        document = JsonValue.parse("openapi.json", text);
        schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(
                        DOCUMENT,
                        text,
                        "https://test/api/v1/findings.schema.json",
                        ours("findings"),
                        "https://test/api/v1/correction.schema.json",
                        ours("correction"))));
        correct();
    }

    private static String ours(String schema) {
        return server.get("/api/v1/" + schema + ".schema.json")
                .body()
                .replace("urn:rapporteur:" + schema + ":1", "https://test/api/v1/" + schema + ".schema.json");
    }

    /** So that there is something of every kind. */
    private static void correct() {
        ReportReader reader = new ReportReader(Knowledge.builtIn());
        for (String outlet : List.of("One", "Two")) {
            server.store.add(reader.read(report(outlet)));
        }
        String allegation = id(Finding.Kind.ALLEGATION);
        for (String json : List.of(
                "{\"type\":\"accept\",\"finding\":\"" + id(Finding.Kind.DEMAND) + "\"}",
                "{\"type\":\"incident\",\"allegations\":[\"" + allegation + "\"]}",
                "{\"type\":\"note\",\"on\":\"" + allegation + "\",\"tags\":[\"torture\"]}",
                "{\"type\":\"answer\",\"line\":\""
                        + server.store.lines(Filter.ALL).get(0).id() + "\",\"outcome\":\"closed\"}")) {
            HttpResponse<String> answer = json.contains("accept")
                    ? server.post("/api/v1/corrections", json, "If-Match", "*")
                    : server.post("/api/v1/corrections", json);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        }
    }

    private static Report report(String outlet) {
        return new Report(
                "same-" + outlet,
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 3, 5)),
                Optional.of(outlet),
                List.of(),
                Optional.of("en"),
                Optional.empty(),
                outlet + " reports. Syrian troops bombed a school in Aleppo on 3 March 2024, killing 12 people.",
                List.of());
    }

    private static String id(Finding.Kind kind) {
        return server.store.entries(Filter.of(kind)).get(0).finding().id();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyPathIsDescribedAndEveryDescribedPathIsThere() {
        Map<String, Set<String>> described = new TreeMap<>();
        document.get("paths")
                .keys()
                .forEach(path -> document.get("paths")
                        .get(path)
                        .keys()
                        .forEach(method -> described.put(
                                method.toUpperCase(java.util.Locale.ROOT) + " " + path, parameters(path, method))));
        Map<String, Set<String>> served = new Api(server.store, Clock.systemUTC())
                .endpoints().stream()
                        .collect(Collectors.toMap(
                                one -> one.method() + " " + one.path(),
                                Endpoint::parameters,
                                (a, b) -> a,
                                TreeMap::new));
        assertThat(described).isEqualTo(served).hasSizeGreaterThan(35);
    }

    private static Set<String> parameters(String path, String method) {
        return document.get("paths")
                .get(path)
                .get(method)
                .get("parameters")
                .items()
                .filter(one -> one.get("in").text().equals("query"))
                .map(one -> one.get("name").text())
                .collect(Collectors.toSet());
    }

    /** Every path asked for everything that the register has of its kind. */
    @TestFactory
    Stream<DynamicTest> everyAnswerHoldsToItsSchema() {
        return document.get("paths")
                .keys()
                .flatMap(path -> questions(path).stream()
                        .map(question -> DynamicTest.dynamicTest(question, () -> check(path, question))));
    }

    private static List<String> questions(String path) {
        List<String> questions = new ArrayList<>();
        for (String id : ids(path)) {
            String one = path.replace("{id}", URLEncoder.encode(id, UTF_8).replace("+", "%20"));
            if (path.contains("{part}")) {
                server.store
                        .parts(id)
                        .keySet()
                        .forEach(part ->
                                questions.add(one.replace("{part}", part.name().toLowerCase(java.util.Locale.ROOT))));
            } else {
                questions.add(one);
            }
        }
        boolean isAsOf = !path.contains("{") && parameters(path, "get").contains("asOf");
        return switch (path.substring(Endpoint.ROOT.length())) {
            case "/positions" -> nowAndThen(path + "?actor=state:FR", path + "?actor=state:FR&topic=detainees");
            case "/compare" -> nowAndThen(path + "?a=state:FR&b=state:DE&topic=detainees");
            case "/brief", "/meetings" -> nowAndThen(path + "?a=state:FR&b=state:DE");
            case "/search", "/search/facets" -> List.of(path + "?q=France");
            case "/findings" ->
                List.of(
                        path,
                        path + "?kind=demand&kind=refusal",
                        path + "?actor=state:FR&since=2024",
                        path + "?reviewed=true",
                        path + "?not-kind=demand&not-actor=state:DE",
                        path + "?asOf=2100-01-01");
            default -> isAsOf ? List.of(path, path + "?asOf=2100-01-01") : questions;
        };
    }

    private static List<String> nowAndThen(String... questions) {
        return Stream.of(questions)
                .flatMap(question -> Stream.of(question, question + "&asOf=2100-01-01"))
                .toList();
    }

    private static List<String> ids(String path) {
        String first = path.replace(Endpoint.ROOT, "").split("/", 3)[path.equals(Endpoint.ROOT) ? 0 : 1];
        List<String> ids = switch (first) {
            case "reports" -> server.ids();
            case "findings" ->
                server.store.entries(Filter.ALL).stream()
                        .map(Entry::finding)
                        .map(Finding::id)
                        .toList();
            case "actors" -> server.store.actors().stream().map(one -> one.id()).toList();
            case "instruments" ->
                server.store.instruments().stream().map(one -> one.id()).toList();
            case "lines" ->
                server.store.lines(Filter.ALL).stream().map(one -> one.id()).toList();
            case "stories" ->
                server.store.stories(Filter.ALL).stream().map(one -> one.id()).toList();
            case "incidents" -> List.copyOf(server.store.remarks().incidents().keySet());
            case "corrections" ->
                server.store.corrections(CorrectionFilter.ALL).stream()
                        .map(one -> one.correction().id())
                        .toList();
            default -> List.of("");
        };
        assertThat(ids).as("what there is for " + path).isNotEmpty();
        return path.contains("{id}") ? ids : List.of("");
    }

    private static void check(String path, String question) {
        HttpResponse<String> answer = server.get(question);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        JsonValue content = document.get("paths")
                .get(path)
                .get("get")
                .get("responses")
                .get("200")
                .get("content");
        assertThat(content.keys()).contains(type);
        if (type.endsWith("json")) {
            assertThat(schema(path, type).validate(answer.body(), InputFormat.JSON))
                    .isEmpty();
        }
        if (content.has("application/jsonl")) {
            HttpResponse<String> lines = server.get(question, "Accept", "application/jsonl");
            Schema each = schema(path, "application/jsonl");
            assertThat(lines.body().lines())
                    .allSatisfy(line ->
                            assertThat(each.validate(line, InputFormat.JSON)).isEmpty());
            assertThat(lines.body().lines().count())
                    .isEqualTo(JsonValue.parse(question, answer.body())
                            .get("items")
                            .items()
                            .count());
        }
    }

    private static Schema schema(String path, String type) {
        String pointer = Stream.of("paths", path, "get", "responses", "200", "content", type, "schema")
                .map(part -> part.replace("~", "~0")
                        .replace("/", "~1")
                        .replace("{", "%7B")
                        .replace("}", "%7D"))
                .collect(Collectors.joining("/", "#/", ""));
        return schemas.getSchema(SchemaLocation.of(DOCUMENT + pointer));
    }

    @Test
    void anAnswerOfAnotherShapeIsRefused() {
        Schema schema = schema("/api/v1/reports", "application/json");
        assertThat(schema.validate("{\"kind\":\"list\"}", InputFormat.JSON)).isNotEmpty();
        Schema problem = schemas.getSchema(SchemaLocation.of(DOCUMENT + "#/components/schemas/problem"));
        assertThat(problem.validate(server.get("/api/v1/reports/none").body(), InputFormat.JSON))
                .isEmpty();
        assertThat(problem.validate("{}", InputFormat.JSON)).isNotEmpty();
    }
}
