package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.util.SupplierUtil;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Remarks;
import org.rapporteur.correction.Review;
import org.rapporteur.correction.Stamp;
import org.rapporteur.export.CodeBook;
import org.rapporteur.export.Csv;
import org.rapporteur.export.DataPackage;
import org.rapporteur.export.EventTable;
import org.rapporteur.export.Exporter;
import org.rapporteur.export.FtmExport;
import org.rapporteur.export.GeoJsonExport;
import org.rapporteur.export.HxlExport;
import org.rapporteur.export.JsonLdExport;
import org.rapporteur.export.LinesExport;
import org.rapporteur.export.NetworkExport;
import org.rapporteur.export.RegisterFacts;
import org.rapporteur.export.Sheet;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Meeting;
import org.rapporteur.json.FindingsLines;
import org.rapporteur.json.FindingsReader;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.register.Line;
import org.rapporteur.register.Lines;
import org.rapporteur.register.Provenance;
import org.rapporteur.register.Voicings;

/** Every format is read back by a reader or held against a schema that is not ours. */
class ExportersTest {
    private static final String TEXT =
            "ADEN, 3 May 2021 – Soldiers of the Syrian army arrested Ali Hamdun in Homs. The Iranian foreign minister"
                    + " said the Israeli army killed 12 civilians in Basra. On Sunday, Turkish President Recep Tayyip"
                    + " Erdogan met with Vladimir Putin in Sochi. Erdogan told Putin that Idlib must be calm.";

    private static final Findings FINDINGS = Found.in(TEXT).findings();

    /** Opens an exporter that writes to what it is given. */
    @FunctionalInterface
    private interface Opening {
        Exporter on(Appendable out) throws IOException;
    }

    private static String written(Opening opening) throws IOException {
        StringBuilder out = new StringBuilder();
        try (Exporter exporter = opening.on(out)) {
            exporter.add(FINDINGS);
        }
        return out.toString();
    }

    @Test
    void geoJsonHasAPointForEachPlaceWithLongitudeFirst() throws IOException, ParseException {
        Geometry geometry = new GeoJsonReader().read(written(out -> new GeoJsonExport(out, RegisterFacts.NONE, true)));
        assertThat(geometry.getNumGeometries()).isGreaterThanOrEqualTo(3);
        List<Geometry> points = new ArrayList<>();
        for (int at = 0; at < geometry.getNumGeometries(); at++) {
            points.add(geometry.getGeometryN(at));
        }
        // Sochi lies at 43.6 north and 39.7 east.
        assertThat(points).anySatisfy(point -> {
            assertThat(point.getCoordinate().x).isBetween(39.0, 40.5);
            assertThat(point.getCoordinate().y).isBetween(43.0, 44.0);
        });
    }

    @Test
    void onTheMapTheAccusedDoesNotAct() throws IOException {
        assertThat(written(out -> new GeoJsonExport(out, RegisterFacts.NONE, true))
                        .lines())
                .filteredOn(line -> line.contains("Basra"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .contains("\"type\":\"ACCUSE\"")
                        .contains("where it is alleged to have happened")
                        .doesNotContain("\"actors\":\"Israel"));
    }

    @Test
    void hxlHasItsHashtagsBelowTheHeadingAndSaysWhatIsAlleged() throws IOException {
        CSVParser parser = CSVParser.parse(
                new StringReader(written(out -> new HxlExport(out, RegisterFacts.NONE, true))),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get());
        List<CSVRecord> rows = parser.getRecords();
        assertThat(rows.get(0)).allMatch(tag -> tag.matches("#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*"));
        assertThat(rows.get(0)).contains("#event+code", "#affected+killed+max", "#status+verification");
        assertThat(rows.stream().skip(1))
                .filteredOn(row -> row.get("Killed, at least").equals("12"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.get("Verification")).isEqualTo("alleged");
                    assertThat(row.get("Type (PLOVER)")).isEqualTo("ACCUSE");
                    assertThat(row.get("Words")).contains("alleged, according to");
                });
    }

    @Test
    void theNetworkIsReadByALibraryOfGraphs() throws IOException {
        String gexf = written(out -> new NetworkExport(out, RegisterFacts.NONE));
        SimpleGEXFImporter<String, DefaultWeightedEdge> importer = new SimpleGEXFImporter<>();
        importer.setVertexFactory(id -> id);
        Graph<String, DefaultWeightedEdge> graph = new DirectedWeightedPseudograph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_WEIGHTED_EDGE_SUPPLIER);
        importer.importGraph(graph, new StringReader(gexf));
        assertThat(graph.vertexSet()).contains("person:recep-tayyip-erdogan", "person:vladimir-putin");
        assertThat(graph.edgeSet()).isNotEmpty();
        assertThat(gexf).doesNotContain("Hamdun");
    }

    @Test
    void followTheMoneyGetsOnlySchemataAndPropertiesItKnows() throws IOException {
        JsonObject model = model();
        for (String line : written(out -> new FtmExport(out, true)).lines().toList()) {
            JsonObject entity = Json.createReader(new StringReader(line)).readObject();
            JsonObject schema = model.getJsonObject(entity.getString("schema"));
            assertThat(schema).as(entity.getString("schema")).isNotNull();
            Set<String> properties = entity.getJsonObject("properties").keySet();
            assertThat(schema.getJsonObject("properties").keySet()).containsAll(properties);
            assertThat(properties).containsAll(schema.getJsonArray("required").getValuesAs(JsonString::getString));
        }
    }

    private static JsonObject model() throws IOException {
        try (var file = ExportersTest.class.getResourceAsStream("/export/followthemoney.json")) {
            return Json.createReader(file).readObject();
        }
    }

    @Test
    void whoIsAccusedHasNoLinkInFollowTheMoney() throws IOException {
        List<String> notes = written(out -> new FtmExport(out, true))
                .lines()
                .filter(line -> line.contains("\"schema\":\"Note\""))
                .toList();
        assertThat(notes).isNotEmpty().allSatisfy(note -> {
            assertThat(note).contains(" alleged, according to ");
            assertThat(note.substring(note.indexOf("\"entity\""))).doesNotContain("israel");
        });
        assertThat(written(out -> new FtmExport(out, true))).doesNotContain("\"topics\"");
    }

    @Test
    void linkedDataExpandsAndItsSelectorsPointToTheWords() throws IOException, JsonLdError {
        String document = written(out -> new JsonLdExport(out, RegisterFacts.NONE, true));
        JsonArray expanded =
                JsonLd.expand(JsonDocument.of(new StringReader(document))).get();
        List<JsonObject> nodes = expanded.getValuesAs(JsonObject.class);
        assertThat(nodes).anyMatch(is("https://schema.org/NewsArticle")).anyMatch(is("https://schema.org/Quotation"));
        List<JsonObject> claims = nodes.stream()
                .filter(is("urn:rapporteur:vocabulary:Allegation"))
                .toList();
        assertThat(claims)
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim).doesNotContainKey("urn:rapporteur:vocabulary:actor"));
        JsonObject annotation = nodes.stream()
                .filter(is("http://www.w3.org/ns/oa#Annotation"))
                .findFirst()
                .orElseThrow();
        JsonArray selectors = annotation
                .getJsonArray("http://www.w3.org/ns/oa#hasTarget")
                .getJsonObject(0)
                .getJsonArray("http://www.w3.org/ns/oa#hasSelector");
        String exact = value(selectors.getJsonObject(0), "exact");
        int start = Integer.parseInt(value(selectors.getJsonObject(1), "start"));
        int end = Integer.parseInt(value(selectors.getJsonObject(1), "end"));
        assertThat(TEXT.substring(TEXT.offsetByCodePoints(0, start), TEXT.offsetByCodePoints(0, end)))
                .isEqualTo(exact);
    }

    private static Predicate<JsonObject> is(String type) {
        return node -> node.containsKey("@type")
                && node.getJsonArray("@type").getValuesAs(JsonString::getString).contains(type);
    }

    private static String value(JsonObject selector, String term) {
        JsonValue value = selector.getJsonArray("http://www.w3.org/ns/oa#" + term)
                .getJsonObject(0)
                .getOrDefault("@value", JsonValue.NULL);
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    @Test
    void theDataPackageFitsItsPublishedProfileAndDescribesEveryColumn() throws IOException {
        String description = new DataPackage(Knowledge.builtIn()).of(Sheet.all());
        try (var profile = ExportersTest.class.getResourceAsStream("/export/tabular-data-package.json")) {
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(profile, InputFormat.JSON);
            assertThat(schema.validate(description, InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void privatePersonsAreARoleInTables() {
        List<String> cells = Sheet.all().stream()
                .flatMap(sheet -> sheet.rows(FINDINGS, RegisterFacts.NONE, true).stream())
                .flatMap(List::stream)
                .toList();
        assertThat(cells).noneMatch(cell -> cell.contains("Hamdun")).contains("[private person]");
        assertThat(Sheet.all().stream()
                        .flatMap(sheet -> sheet.rows(FINDINGS, RegisterFacts.NONE, false).stream())
                        .flatMap(List::stream))
                .anyMatch(cell -> cell.contains("Hamdun"));
    }

    private static final Instant NOON = Instant.parse("2021-06-01T12:00:00Z");

    private static Stamp stamp(String id, String why) {
        return new Stamp(id, "R. Editor", NOON, why);
    }

    /** People have accepted everything, and joined and judged what is alleged. */
    private static RegisterFacts people(Findings findings, Line line, Allegation allegation) {
        Map<String, Review> reviews = new HashMap<>();
        findings.findings()
                .forEach(finding -> reviews.put(
                        finding.id(), new Review(Review.State.ACCEPTED, Optional.of(stamp("correction-1", "")))));
        Map<String, Finding> all = new HashMap<>();
        findings.findings().forEach(finding -> all.put(finding.id(), finding));
        return new RegisterFacts(
                List.of(line),
                reports -> reports.stream().collect(Collectors.toMap(id -> id, id -> Provenance.of(findings.report()))),
                reviews,
                new Remarks(List.of(
                        new Correction.Incident(stamp("correction-2", ""), "incident-1", List.of(allegation.id())),
                        new Correction.Verdict(
                                stamp("correction-3", ""),
                                "incident-1",
                                Correction.Verdict.Degree.CORROBORATED,
                                Optional.of(Correction.Verdict.Standard.REASONABLE_SUSPICION)),
                        new Correction.Note(
                                stamp("correction-4", "See the minutes"), allegation.id(), List.of("school", "air")),
                        new Correction.Answer(
                                stamp("correction-5", ""),
                                line.id(),
                                Correction.Answer.Outcome.NOT_ANSWERED,
                                Optional.of(allegation.id())))),
                id -> Optional.ofNullable(all.get(id)));
    }

    @Test
    void whatPeopleHoldStandsInEveryTable() throws IOException {
        Findings findings = Found.in(
                        "The Omani foreign minister said the Israeli army bombed a school in Basra, killing"
                                + " 12 people. Oman urged Israel to release all detainees.")
                .findings();
        Allegation allegation = findings.of(Allegation.class).findFirst().orElseThrow();
        Line line = Lines.of(new Voicings(Knowledge.builtIn()).of(findings)).get(0);
        RegisterFacts people = people(findings, line, allegation);

        CSVRecord alleged = table("allegations", findings, people).get(0);
        assertThat(alleged.get("review_state")).isEqualTo("accepted");
        assertThat(alleged.get("reviewed_by")).isEqualTo("R. Editor");
        assertThat(alleged.get("reviewed_at")).isEqualTo("2021-06-01T12:00:00Z");
        assertThat(alleged.get("tags")).isEqualTo("school; air");
        assertThat(alleged.get("note")).isEqualTo("See the minutes");
        assertThat(alleged.get("incident_id")).isEqualTo("incident-1");
        assertThat(alleged.get("independent_chains")).isEqualTo("1");
        assertThat(alleged.get("verification")).isEqualTo("corroborated");
        assertThat(alleged.get("standard_of_proof")).isEqualTo("reasonable_suspicion");
        CSVRecord demand = table("demands", findings, people).get(0);
        assertThat(demand.get("answer_state")).isEqualTo("not_answered");
        assertThat(demand.get("answer_evidence")).isEqualTo(allegation.id());

        // Without the statement that it rests on, which nobody has accepted, it is still told who says so.
        Findings alone = findings.only(finding -> finding.equals(allegation));
        assertThat(table("allegations", alone, people).get(0).get("asserted_by_name"))
                .isEqualTo(alleged.get("asserted_by_name"))
                .isNotEmpty();
        assertThat(table("allegations", findings, RegisterFacts.NONE).get(0).get("review_state"))
                .isEqualTo("unreviewed");

        EventTable plover = EventTable.plover(CodeBook.load(Knowledge.builtIn()), people, true);
        assertThat(CSVParser.parse(
                        new StringReader(plover.heading() + String.join("", plover.rows(findings, true))),
                        CSVFormat.RFC4180
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("X_Review")).isEqualTo("accepted"));
        StringBuilder hxl = new StringBuilder();
        try (Exporter exporter = new HxlExport(hxl, people, true)) {
            exporter.add(findings);
        }
        assertThat(hxl.toString()).contains(",corroborated,accepted", ",alleged,accepted");
        StringBuilder linked = new StringBuilder();
        try (Exporter exporter = new JsonLdExport(linked, people, true)) {
            exporter.add(findings);
        }
        assertThat(linked.toString()).contains("R. Editor", "prov:wasInfluencedBy");
    }

    @Test
    void theNetworkTellsHowManyFindingsOfATieAPersonVouchesFor() throws IOException {
        Finding met = FINDINGS.of(Meeting.class).findFirst().orElseThrow();
        RegisterFacts people = held(
                Map.of(met.id(), new Review(Review.State.ACCEPTED, Optional.of(stamp("correction-1", "")))), List.of());
        String gexf = written(out -> new NetworkExport(out, people));
        assertThat(reviewed(gexf, "met")).containsExactly("1");
        assertThat(reviewed(gexf, "spoke to")).containsExactly("0");
    }

    private static List<String> reviewed(String gexf, String label) {
        return Jsoup.parse(gexf, Parser.xmlParser()).select("edge[label=" + label + "]").stream()
                .map(edge -> edge.select("attvalue[for=reviewed]").attr("value"))
                .toList();
    }

    private static RegisterFacts held(Map<String, Review> reviews, List<Correction.Remark> remarks) {
        return new RegisterFacts(
                List.of(), reports -> Map.of(), reviews, new Remarks(remarks), finding -> Optional.empty());
    }

    @Test
    void linesSayWhatPeopleHoldAndAreReadBackWithoutIt() throws IOException {
        Allegation allegation = FINDINGS.of(Allegation.class).findFirst().orElseThrow();
        RegisterFacts people = held(
                Map.of(allegation.id(), new Review(Review.State.EDITED, Optional.of(stamp("correction-1", "")))),
                List.of(
                        new Correction.Incident(stamp("correction-2", ""), "incident-1", List.of(allegation.id())),
                        new Correction.Verdict(
                                stamp("correction-3", ""),
                                "incident-1",
                                Correction.Verdict.Degree.VERIFIED,
                                Optional.of(Correction.Verdict.Standard.CLEAR_AND_CONVINCING)),
                        new Correction.Note(
                                stamp("correction-4", "See the minutes"), allegation.id(), List.of("air"))));
        String lines = written(out -> new LinesExport(out, people));
        assertThat(lines.lines().filter(line -> line.contains("\"review\":")))
                .singleElement()
                .asString()
                .contains("\"id\":\"" + allegation.id() + "\"")
                .endsWith(",\"review\":{\"state\":\"edited\",\"by\":\"R. Editor\",\"at\":\"2021-06-01T12:00:00Z\","
                        + "\"tags\":[\"air\"],\"notes\":[\"See the minutes\"],\"incidents\":[\"incident-1\"],"
                        + "\"verification\":\"verified\",\"standard_of_proof\":\"clear_and_convincing\"}}");
        assertThat(FindingsReader.read("export", lines)).isEqualTo(FINDINGS);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../docs/schema/findings.schema.json")), InputFormat.JSON);
        assertThat(lines.lines())
                .allSatisfy(line ->
                        assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
        assertThat(written(out -> new LinesExport(out, RegisterFacts.NONE)))
                .as("what extract prints")
                .isEqualTo(FindingsLines.of(FINDINGS).all().collect(Collectors.joining("\n", "", "\n")));
    }

    private static List<CSVRecord> table(String name, Findings findings, RegisterFacts people) throws IOException {
        Sheet sheet = Sheet.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        String csv = Csv.row(sheet.columns())
                + sheet.rows(findings, people, true).stream().map(Csv::row).collect(Collectors.joining());
        return CSVParser.parse(
                        new StringReader(csv),
                        CSVFormat.RFC4180
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())
                .getRecords();
    }
}
