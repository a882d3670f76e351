package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    /** One of each type, as docs/corrections.md has them. */
    static Stream<String> requests() {
        return Stream.of(
                "{'type':'accept','finding':'" + DEMAND + "','why':'I heard it'}",
                "{'type':'reject','finding':'" + DEMAND + "'}",
                "{'type':'edit','finding':'" + DEMAND + "','set':{'force':'ultimatum','polarity':'refrain'}}",
                "{'type':'reattribute','finding':'" + STATEMENT + "','actor':'state:valdara'}",
                "{'type':'reattribute','finding':'" + STATEMENT
                        + "','source':[{'span':[16,23],'text':'Valdara','actor':'state:valdara'}]}",
                "{'type':'add','report':'courier-7','finding':'demand','words':[[27,45]],"
                        + "'set':{'by':[{'span':[2,9],'text':'Ana Oru','actor':'name:ana-oru'}],'force':'call'}}",
                "{'type':'add','report':'courier-7','finding':'statement','words':[[2,9],[27,45]]}",
                "{'type':'merge','from':'name:ana-orou','into':'name:ana-oru'}",
                "{'type':'split','from':'name:ana-oru','to':'Ana Oru the poet',"
                        + "'mentions':[{'report':'courier-7','spans':[[2,9]]}]}",
                "{'type':'split','from':'name:ana-oru','to':'name:ana-orou','mentions':[{'report':'courier-7'}]}",
                "{'type':'verdict','of':'incident-1','verdict':'corroborated','standard':'reasonable_suspicion'}",
                "{'type':'note','on':'line-1','why':'see the archive','tags':['archive']}",
                "{'type':'answer','line':'line-1','outcome':'closed','by':null}",
                "{'type':'undo','undoes':'correction-1'}");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void whatIsAskedForIsMadeWrittenAndReadBack(String request) {
        Correction correction =
                CorrectionRequest.read(request.replace('\'', '"')).draft(Courier.stamp(1), KNOWN);
        String line = CorrectionLine.of(correction, CorrectionLineTest::text);
        assertThat(new CorrectionReader(CorrectionLineTest::text).read("here", line))
                .isEqualTo(correction);
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
