package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.CorrectionException;
import org.rapporteur.correction.Courier;
import org.rapporteur.correction.Known;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Statement;

class CorrectionLineTest {
    private static final Findings READ = Courier.read();
    private static final String STATEMENT = id(Finding.Kind.STATEMENT);
    private static final String DEMAND = id(Finding.Kind.DEMAND);

    private static final Known KNOWN = new Known() {
        @Override
        public Optional<Finding> finding(String id) {
            return READ.findings().stream()
                    .filter(finding -> finding.id().equals(id))
                    .findFirst();
        }

        @Override
        public Optional<Findings> report(String id) {
            return Optional.of(READ).filter(known -> known.report().id().equals(id));
        }

        @Override
        public Optional<Actor> actor(String id) {
            return READ.actors().stream().filter(actor -> actor.id().equals(id)).findFirst();
        }
    };

    private static CodePoints text(String report) {
        assertThat(report).isEqualTo(Courier.REPORT);
        return CodePoints.of(READ.report().text());
    }

    private static String id(Finding.Kind kind) {
        return READ.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** One of each type. */
    static Stream<String> requests() throws IOException {
        return Files.readAllLines(Path.of("../docs/corrections.md")).stream()
                .filter(line -> line.startsWith("{\"type\""));
    }

    @Test
    void thePapersHaveEveryType() throws IOException {
        assertThat(requests().map(CorrectionRequest::read).map(CorrectionRequest::type))
                .hasSize(13)
                .containsOnly(Arrays.stream(Correction.Kind.values())
                        .filter(kind -> kind != Correction.Kind.INCIDENT)
                        .toArray(Correction.Kind[]::new));
    }

    @Test
    void anIncidentIsWrittenAndReadBack() {
        Correction incident = Correction.Incident.fresh(Courier.stamp(1), List.of("allegation-1", "allegation-2"));
        String line = CorrectionLine.of(incident, CorrectionLineTest::text);
        assertThat(schema().validate(line, InputFormat.JSON)).isEmpty();
        assertThat(new CorrectionReader(CorrectionLineTest::text).read("here", line))
                .isEqualTo(incident);
        assertThat(schema().validate(line.replace("incident-1", "case-1"), InputFormat.JSON))
                .isNotEmpty();
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("../docs/schema/correction.schema.json")), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void whatIsAskedForIsMadeWrittenAndReadBack(String request) {
        Correction correction = CorrectionRequest.read(request).draft(Courier.stamp(1), KNOWN);
        String line = CorrectionLine.of(correction, CorrectionLineTest::text);
        assertThat(new CorrectionReader(CorrectionLineTest::text).read("here", line))
                .isEqualTo(correction);
        assertThat(schema().validate(line, InputFormat.JSON)).isEmpty();
        assertThat(line).startsWith("{\"kind\":\"correction\",\"type\":\"").doesNotContain("\n");
    }

    @Test
    void anAddedDemandIsOfTheStatementThatItsWordsLieIn() {
        Correction.Addition added = (Correction.Addition) CorrectionRequest.read(
                        "{\"type\":\"add\",\"report\":\"courier-7\",\"finding\":\"demand\",\"words\":[[27,45]]}")
                .draft(Courier.stamp(1), KNOWN);
        Demand demand = (Demand) added.seen().finding();
        assertThat(demand.asked().text()).isEqualTo("free the detainees");
        assertThat(demand.statement()).isEqualTo(STATEMENT);
        assertThat(demand.id()).isNotEqualTo(DEMAND);
        assertThat(demand.evidence().rule()).isEqualTo(Blank.RULE);
    }

    @Test
    void aSourceIsInCodePointsOutsideAndInCharsInside() {
        Correction.Reattribution other = (Correction.Reattribution) CorrectionRequest.read(
                        "{\"type\":\"reattribute\",\"finding\":\"" + STATEMENT
                                + "\",\"source\":[{\"span\":[16,23],\"text\":\"Valdara\",\"actor\":\"state:valdara\"}]}")
                .draft(Courier.stamp(1), KNOWN);
        Reference source = other.source().get(0);
        assertThat(source.span().in(READ.report().text())).isEqualTo("Valdara");
        assertThat(((Statement) other.seen().finding()).source()).isNotEqualTo(other.source());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'edit','finding':'DEMAND','set':{'colour':'red'}}",
                "{'type':'edit','finding':'DEMAND','set':{'id':'demand-1'}}",
                "{'type':'edit','finding':'DEMAND','set':{'force':'loud'}}",
                "{'type':'edit','finding':'DEMAND'}",
                "{'type':'accept'}",
                "{'type':'praise','finding':'DEMAND'}",
                "{'type':'add','report':'courier-7','finding':'event','words':[[0,9999]]}",
                "{'type':'add','report':'courier-7','finding':'demand','words':[[47,60]]}",
                "{'type':'merge','from':'name:ana-oru','into':'name:ana-oru'}",
                "[]"
            })
    void whatCannotBeIsRefusedWithAReason(String request) {
        String json = request.replace('\'', '"').replace("DEMAND", DEMAND);
        assertThatThrownBy(() -> CorrectionRequest.read(json).draft(Courier.stamp(1), KNOWN))
                .isInstanceOf(LineException.class)
                .hasMessageContaining("the correction");
    }

    @Test
    void whatTheRegisterDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> CorrectionRequest.read(
                                "{\"type\":\"merge\",\"from\":\"name:nobody\",\"into\":\"name:ana-oru\"}")
                        .draft(Courier.stamp(1), KNOWN))
                .isInstanceOf(CorrectionException.class)
                .hasMessageContaining("name:nobody");
        assertThat(List.of(STATEMENT, DEMAND)).doesNotHaveDuplicates();
    }
}
