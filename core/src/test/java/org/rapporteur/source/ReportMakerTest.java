package org.rapporteur.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.finding.Report;
import org.rapporteur.knowledge.Knowledge;

class ReportMakerTest {
    private static final ReportMaker MAKER = ReportMaker.load(Knowledge.builtIn());
    private static final String BODY = """
            The two ministers met in the capital of Ruritania on Tuesday and agreed to open the border at Elphberg.

            The foreign minister told reporters that prisoners would be exchanged within a month.
            """;

    private static Report make(String text) {
        return MAKER.make("test", text, Given.NOTHING);
    }

    private static List<String> furniture(Report report) {
        return report.furniture().stream()
                .map(span -> span.in(report.text()))
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> chain(Report report) {
        report.chain()
                .forEach(link -> link.span()
                        .ifPresent(span -> assertThat(span.in(report.text())).isEqualTo(link.name())));
        return report.chain().stream()
                .map(link -> link.role() + " " + link.name())
                .toList();
    }

    @Test
    void headlineGivenTwiceIsTitleOnceAndTheSummaryBetweenIsRead() {
        var report =
                make("Site Logo\nDiplomacy\n\nMinisters Open The Border\n\nAfter long talks a crossing opens, reports"
                        + " The Strelsau Herald.\nMinisters Open The Border\n\n" + BODY);
        assertThat(report.title()).contains("Ministers Open The Border");
        assertThat(furniture(report)).containsExactly("Site Logo", "Diplomacy", "Ministers Open The Border");
        assertThat(report.furniture().get(1).start())
                .isGreaterThan(report.text().indexOf("Herald"));
        assertThat(chain(report)).containsExactly("ORIGIN The Strelsau Herald");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This article was translated and edited by The Elphberg Review. | TRANSLATOR The Elphberg Review, EDITOR The Elphberg Review",
                "This report was edited by Zenda Monitor. | EDITOR Zenda Monitor",
                "This piece was translated from Ruritanian by Ann Roe and edited by Zenda Monitor. | TRANSLATOR Ann Roe, EDITOR Zenda Monitor",
                "Translated by Ann Roe. | TRANSLATOR Ann Roe",
                "This article was first published in Al-Zenda on May 3. | ORIGIN Al-Zenda",
                "Originally published by Zenda Monitor | ORIGIN Zenda Monitor",
                "Source: Strelsau Today | ORIGIN Strelsau Today",
                "(Reuters) | ORIGIN Reuters",
                "Via Anadolu | ORIGIN Anadolu",
            })
    void noteOfTransmissionIsFurnitureAndNamesTheLinks(String note, String links) {
        var report = make("Ministers Open The Border\n\n" + BODY + "\n" + note);
        assertThat(chain(report)).containsExactly(links.split(", ", -1));
        assertThat(furniture(report)).containsExactly(note);
    }

    @Test
    void notesAfterTheLastSentenceOfTheBodyAreCutOffThere() {
        var note =
                "This text was edited by Zenda Monitor. The views expressed in this article are those of the author.";
        var report = make(BODY.strip() + " " + note);
        assertThat(furniture(report)).containsExactly(note);
        assertThat(chain(report)).containsExactly("EDITOR Zenda Monitor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Envoys agree on a truce in the south, according to Al-Hayat. | ORIGIN Al-Hayat",
                "Envoys agree on a truce in the south, Reuters reported.      | ORIGIN Reuters",
                "According to Strelsau News, envoys agree on a truce.         | ORIGIN Strelsau News",
                "Envoys agree on a truce in the south, writes Asharq Al-Awsat. | ORIGIN Asharq Al-Awsat",
            })
    void summaryThatRelaysAnOutletNamesTheOrigin(String summary, String links) {
        var report = make("Truce In The South\n\n" + summary + "\n\n" + BODY);
        assertThat(chain(report)).containsExactly(links);
        assertThat(furniture(report)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Envoys agree on a truce in the south, according to the Foreign Ministry.",
                "Envoys agree on a truce in the south, General Hentzau said.",
                "Envoys will read reports Monday.",
            })
    void sourceThatIsNoOutletIsNoLink(String summary) {
        assertThat(make("Truce In The South\n\n" + summary + "\n\n" + BODY).chain())
                .isEmpty();
    }

    @Test
    void outletQuotedInTheBodyIsNoLink() {
        var text = "Truce In The South\n\n" + BODY + "\nThe prisoners are well, Reuters reported.\n\n" + BODY;
        assertThat(make(text).chain()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"World   Africa   Europe   Sport", "Home | About us | Contact", "News\tOpinion\tWar and Peace"})
    void aRowOfButtonsIsNoHeadline(String menu) {
        var report = make(menu + "\n\nMinisters Open The Border\n\n" + BODY);
        assertThat(report.title()).contains("Ministers Open The Border");
        assertThat(report.furniture().get(0).in(report.text())).isEqualTo(menu);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The Strelsau Post", "RURITANIAN PEACE MONITOR", "Strelsau Press Service of the Delegation"})
    void aMastheadNamesThePublisher(String masthead) {
        var report = make(masthead + "\nWorld  |  Africa  |  Europe\n\nMinisters Open The Border\n\n" + BODY);

        assertThat(report.outlet()).contains(masthead);
        assertThat(chain(report)).containsExactly("PUBLISHER " + masthead);
        assertThat(report.title()).contains("Ministers Open The Border");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Good News", "Ministers meet the press", "A Hard Winter"})
    void aHeadlineIsNoMasthead(String headline) {
        assertThat(make(headline + "\n\n" + BODY).outlet()).isEmpty();
    }

    @Test
    void datelineNamesAgencyAndDay() {
        var report = make("STRELSAU, May 3, 2019 (AFP) - " + BODY);
        assertThat(chain(report)).containsExactly("ORIGIN AFP");
        assertThat(report.published()).contains(LocalDate.of(2019, 5, 3));
        assertThat(report.furniture()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Strelsau, May 3, 2019 - ",
                "STRELSAU (3 May 2019) – ",
                "New Strelsau, 3 May 2019 — ",
            })
    void datelineWithTheDayIsThePublication(String dateline) {
        assertThat(make(dateline + BODY).published()).contains(LocalDate.of(2019, 5, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Friday, May 3, 2019",
                "Published: 3 May 2019",
                "Posted on May 3rd, 2019 at 10:30 am",
                "By Ann Roe (3 May 2019)",
                "Ann Roe | 03 May 2019, 10:30 GMT",
                "Strelsau, 3 May 2019",
                "Mont-au-Prince, 3 May 2019",
                "2019-05-03",
            })
    void lineThatOnlyGivesTheDayIsThePublication(String line) {
        var report = make("Ministers Open The Border\n" + line + "\n\n" + BODY);
        assertThat(report.published()).contains(LocalDate.of(2019, 5, 3));
        assertThat(furniture(report)).containsExactly(line);
        assertThat(report.title()).contains("Ministers Open The Border");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The treaty was signed on May 3, 2019.",
                "On 3 May 2019 the king left the capital",
                "Updated: 3 May 2019",
                "03/05/2019",
                "February 30, 2019",
            })
    void otherDatesAreNotThePublication(String line) {
        assertThat(make("Ministers Open The Border\n" + line + "\n\n" + BODY).published())
                .isEmpty();
    }

    @Test
    void givenDateAndTitleGoFirst() {
        var given = new Given(
                Optional.of("Given"),
                Optional.of(LocalDate.EPOCH),
                Optional.of("Zenda Monitor"),
                Optional.empty(),
                Optional.of("en-GB"),
                true);
        var report = MAKER.make("test", "Friday, May 3, 2019\n\n" + BODY, given);
        assertThat(report.published()).contains(LocalDate.EPOCH);
        assertThat(report.title()).contains("Given");
        assertThat(report.language()).contains("en");
        assertThat(report.chain())
                .extracting(link -> link.role() + link.name())
                .containsExactly("PUBLISHERZenda Monitor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more: Ministers meet again",
                "Share this article",
                "Photo: Ann Roe/Zenda Monitor",
                "Tags: Ruritania, border, prisoners",
                "Sign up for our newsletter and never miss a story",
                "We use cookies to make this site better.",
                "© 2019 Zenda Monitor. All rights reserved.",
                "By Ann Roe and John Doe",
                "4 min read",
                "Advertisement",
            })
    void pageChromeIsFurniture(String line) {
        var report = make("Ministers Open The Border\n\n" + BODY + "\n" + line + "\n\n" + BODY);
        assertThat(furniture(report)).containsExactly(line);
    }

    @Test
    void listOfRelatedHeadingsEndsWhereSentencesBegin() {
        var report = make(
                "Ministers Open The Border\n\n" + BODY + "\nRelated articles\nKing leaves the capital\nWho is Black"
                        + " Michael?\n\nThe border had been closed for eleven years.");
        assertThat(furniture(report))
                .containsExactly("Related articles", "King leaves the capital", "Who is Black Michael?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More from the king was not to be had.",
                "Read more carefully, the treaty promises nothing.",
                "Share the burden, the envoy told the council.",
                "Tags were found on the shells, the inspectors said.",
                "The article of the treaty was edited by both sides.",
                "Who will go to Strelsau?",
                "“We will not accept it”",
                "- release of all prisoners",
                "Report by United Nations accuses army of torture",
            })
    void sentenceOfTheBodyIsKept(String line) {
        var report = make("Ministers Open The Border\n\n" + BODY + "\n" + line + "\n\n" + BODY);
        assertThat(report.furniture()).isEmpty();
    }

    @Test
    void reportWithoutHeadlineHasNoTitle() {
        assertThat(make(BODY).title()).isEmpty();
        assertThat(make("One sentence without a stop").title()).isEmpty();
    }

    @Test
    void carriageReturnsDoNotJoinLines() {
        var report = make("Ministers Open The Border\r\n\r\n" + BODY.replace("\n", "\r\n") + "\r\nShare\r\n");
        assertThat(report.title()).contains("Ministers Open The Border");
        assertThat(furniture(report)).containsExactly("Share");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en  | The minister said that the border would be opened to all who had been displaced.",
                "fr  | Le ministre a dit que la frontière est ouverte pour les réfugiés et que le cessez-le-feu est respecté.",
                "de  | Der Minister sagte, die Grenze sei nicht geschlossen und das Abkommen ist für alle offen.",
                "es  | El ministro dijo que la frontera de los dos países se abre para los refugiados en mayo.",
                "ar  | قال الوزير في العاصمة إن الحدود مفتوحة من اليوم على جميع اللاجئين",
                "ru  | Министр сказал, что граница открыта для всех и не будет закрыта в этом году",
                "und | Waziri alisema mpaka utafunguliwa wakimbizi wote warudi nyumbani mwezi ujao bila masharti yoyote",
            })
    void languageIsToldByScriptAndFunctionWords(String code, String text) {
        assertThat(make((text + ".\n").repeat(6)).language()).contains(code);
    }

    @Test
    void fewWordsGiveNoLanguage() {
        assertThat(make("Strelsau 2019").language()).isEmpty();
    }
}
