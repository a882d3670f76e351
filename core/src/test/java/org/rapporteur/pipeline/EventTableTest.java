package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.rapporteur.export.CodeBook;
import org.rapporteur.export.EventTable;
import org.rapporteur.export.RegisterFacts;
import org.rapporteur.finding.Findings;
import org.rapporteur.knowledge.Knowledge;

/** Event data is read back by a reader that is not ours. */
class EventTableTest {
    private static final CodeBook CODES = CodeBook.load(Knowledge.builtIn());
    private static final CSVFormat COMMAS =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final CSVFormat TABS = CSVFormat.TDF
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(false)
            .get();
    private static final String ALLEGED =
            "The Iranian foreign minister said the Israeli army bombed a school in Basra.";

    @Test
    void ploverHasTheColumnsOfPolecatInTheirOrder() throws IOException {
        CSVParser parser = CSVParser.parse(
                new StringReader(
                        EventTable.plover(CODES, RegisterFacts.NONE, true).heading()),
                COMMAS);
        assertThat(parser.getHeaderNames())
                .hasSize(49)
                .startsWith(
                        "Event ID",
                        "Event Date",
                        "Event Type",
                        "Event Mode",
                        "Intensity",
                        "Quad Code",
                        "Contexts",
                        "Actor Name",
                        "Actor Country",
                        "Actor COW",
                        "Primary Actor Sector",
                        "Actor Sectors",
                        "Actor Title",
                        "Actor Name Raw",
                        "Wikipedia Actor ID",
                        "Recipient Name",
                        "Recipient Country",
                        "Recipient COW",
                        "Primary Recipient Sector",
                        "Recipient Sectors",
                        "Recipient Title",
                        "Recipient Name Raw",
                        "Wikipedia Recipient ID",
                        "Placename",
                        "City",
                        "District",
                        "Province",
                        "Country",
                        "Latitude",
                        "Longitude",
                        "GeoNames ID",
                        "Raw Placename",
                        "Feature Type",
                        "Source",
                        "Publication Date",
                        "Story People",
                        "Story Organizations",
                        "Story Locations",
                        "Language",
                        "Version")
                .endsWith("X_URL", "X_Chain_Cluster", "X_Review");
    }

    @Test
    void anEventIsARowWithItsCountriesAndItsSentence() throws IOException {
        List<CSVRecord> rows = plover("Turkey accused Greece of piracy on 3 May 2020. Nothing else was told.");
        assertThat(rows).hasSize(1);
        CSVRecord row = rows.get(0);
        assertThat(row.get("Event Type")).isEqualTo("ACCUSE");
        assertThat(row.get("Event Date")).isEqualTo("2020-05-03");
        assertThat(row.get("Quad Code")).isEqualTo("VERBAL CONFLICT");
        assertThat(row.get("Actor Country")).isEqualTo("TUR");
        assertThat(row.get("Actor COW")).isEqualTo("640");
        assertThat(row.get("Recipient Name")).isEqualTo("Greece");
        assertThat(row.get("X_Quote")).isEqualTo("Turkey accused Greece of piracy on 3 May 2020.");
        assertThat(row.get("X_Review")).isEqualTo("unreviewed");
        assertThat(row.get("Publication Date")).isEqualTo("2020-06-17");
    }

    @Test
    void anEventWithoutADateHasNone() throws IOException {
        assertThat(plover("Turkey accused Greece of piracy.").get(0).get("Event Date"))
                .isEmpty();
    }

    @Test
    void nothingSaysThatTheAccusedDidWhatIsOnlyAlleged() throws IOException {
        List<CSVRecord> rows = plover(ALLEGED);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.get("Actor Name Raw")).doesNotContain("Israeli"))
                .noneSatisfy(row -> assertThat(row.get("Event Type")).isEqualTo("ASSAULT"))
                .anySatisfy(row -> {
                    assertThat(row.get("Event Type")).isEqualTo("ACCUSE");
                    assertThat(row.get("Actor Name Raw")).contains("Iranian foreign minister");
                    assertThat(row.get("Recipient Name Raw")).contains("Israeli army");
                });
        assertThat(cameo(ALLEGED))
                .allSatisfy(row -> assertThat(row.get("CAMEO Code")).startsWith("11"));
    }

    @Test
    void claimsAreRowsOfAFileOfTheirOwn() throws IOException {
        Findings findings = Found.in(ALLEGED).findings();
        EventTable table = EventTable.plover(CODES, RegisterFacts.NONE, true);
        List<CSVRecord> claims = records(table.heading() + String.join("", table.claims(findings)), COMMAS);
        assertThat(claims).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("X_Voice")).isEqualTo("statement");
            assertThat(row.get("X_Asserted_By")).isNotEmpty();
        });
    }

    @Test
    void anAccusationThatIsNamedIsWrittenOnce() throws IOException {
        assertThat(plover("Turkey accused Greece of bombing a village."))
                .filteredOn(row -> row.get("Event Type").equals("ACCUSE"))
                .hasSize(1);
    }

    @Test
    void whoTellsHisOwnDeedsAccusesNobody() throws IOException {
        assertThat(plover("The Israeli army said it bombed a school in Basra."))
                .noneSatisfy(row -> assertThat(row.get("Event Type")).isEqualTo("ACCUSE"));
    }

    @Test
    void whatIsPlannedIsARowOnlyWhenAskedFor() throws IOException {
        Findings findings = Found.in("Turkey will attack Greece.").findings();
        EventTable table = EventTable.plover(CODES, RegisterFacts.NONE, true);
        assertThat(table.rows(findings, false)).isEmpty();
        assertThat(records(table.heading() + String.join("", table.rows(findings, true)), COMMAS))
                .singleElement()
                .satisfies(row -> assertThat(row.get("X_Status")).isEqualTo("planned"));
    }

    @Test
    void aPrivatePersonIsARole() throws IOException {
        String text = "Soldiers of the Syrian army arrested Ali Hamdun.";
        assertThat(plover(text)).singleElement().satisfies(row -> {
            assertThat(row.get("Recipient Name")).isEqualTo("[private person]");
            assertThat(row.toMap().values()).noneMatch(cell -> cell.contains("Hamdun"));
        });
        EventTable open = EventTable.plover(CODES, RegisterFacts.NONE, false);
        assertThat(String.join("", open.rows(Found.in(text).findings(), false))).contains("Ali Hamdun");
    }

    @Test
    void cameoHasARowForEachPair() throws IOException {
        List<CSVRecord> rows = cameo("Turkey and Qatar accused Greece of piracy.");
        assertThat(rows).hasSize(2);
        assertThat(rows).extracting(row -> row.get("Source Country")).containsExactly("TUR", "QAT");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get("Target Country")).isEqualTo("GRC");
            assertThat(row.get("CAMEO Code")).startsWith("112");
            assertThat(row.get("Event Text")).startsWith("Accuse");
            assertThat(Double.parseDouble(row.get("Intensity"))).isNegative();
        });
        assertThat(rows).extracting(row -> row.get("Event ID")).doesNotHaveDuplicates();
    }

    private static List<CSVRecord> plover(String text) throws IOException {
        return read(EventTable.plover(CODES, RegisterFacts.NONE, true), text, COMMAS);
    }

    private static List<CSVRecord> cameo(String text) throws IOException {
        return read(EventTable.cameo(CODES, RegisterFacts.NONE, true), text, TABS);
    }

    private static List<CSVRecord> read(EventTable table, String text, CSVFormat format) throws IOException {
        Findings findings = Found.in(text).findings();
        return records(table.heading() + String.join("", table.rows(findings, false)), format);
    }

    private static List<CSVRecord> records(String file, CSVFormat format) throws IOException {
        return CSVParser.parse(new StringReader(file), format).getRecords();
    }
}
