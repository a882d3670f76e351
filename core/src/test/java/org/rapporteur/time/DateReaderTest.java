package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.knowledge.Knowledge;

/** Reports of Wednesday, 17 October 2018, where nothing else is said. */
class DateReaderTest {
    private static final Optional<LocalDate> WEDNESDAY = Optional.of(LocalDate.of(2018, 10, 17));
    private static final Optional<LocalDate> UNDATED = Optional.empty();

    private final DateReader reader = new DateReader(DateWords.load(Knowledge.builtIn()));

    private List<String> read(String text, Optional<LocalDate> published) {
        return reader.read(PlainText.read(text), published).stream()
                .map(date -> date.text() + " = " + date.timex().orElse("?"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The tour will last until the Oct. 23, 2018 at least. | Oct. 23, 2018 | 2018-10-23",
                "The text was signed on 23 October 2018. | 23 October 2018 | 2018-10-23",
                "Filed under 2018-10-23 in the archive. | 2018-10-23 | 2018-10-23",
                "They met on the 4th of June. | the 4th of June | 2018-06-04",
                "The ceremony was on the fourth of June 2017. | the fourth of June 2017 | 2017-06-04",
                "Dated 10/23/2018, the letter arrived late. | 10/23/2018 | 2018-10-23",
                "Dated 23.10.2018, the letter arrived late. | 23.10.2018 | 2018-10-23",
                "The round ended in mid-March 2019. | mid-March 2019 | 2019-03",
                "The border closed in early October 2015. | early October 2015 | 2015-10",
                "It dates from the early 1990s. | the early 1990s | 199",
                "It dates from the 1980s. | The 1980s | 198",
                "It dates from the nineteenth century. | the nineteenth century | 18",
                "They fled in the summer of 2014. | the summer of 2014 | 2014-SU",
                "Exports fell in the first quarter of 2017. | the first quarter of 2017 | 2017-Q1",
                "The war began in 2011. | 2011 | 2011",
                "The 2012 communique is dead. | 2012 | 2012",
                "The city fell in 146 BC. | 146 BC | BC0146",
                "Rockets fell on Thursday of last week. | Thursday of last week | 2018-10-11",
                "He arrived on Saturday, 13 October. | Saturday, 13 October | 2018-10-13",
                "They held a vigil on the night of 21 August 2013. | the night of 21 August 2013 | 2013-08-21TNI",
                "The bells rang on Christmas Eve 2016. | Christmas Eve 2016 | 2016-12-24",
                "The guns fell silent on Easter Sunday 2016. | Easter Sunday 2016 | 2016-03-27",
                "The line was cut at 5:30 p.m. on Monday. | 5:30 p.m. on Monday | 2018-10-15T17:30"
            })
    void datesOfTheCalendarAreReadInTheirUsualSpellings(String text, String span, String timex) {
        assertThat(reader.read(PlainText.read(text), WEDNESDAY)).singleElement().satisfies(date -> {
            assertThat(date.text()).isEqualToIgnoringCase(span);
            assertThat(date.timex()).contains(timex);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Monday, the envoy began a tour that will last long. | Monday = 2018-10-15",
                "The envoy said on Wednesday that he agreed. | Wednesday = 2018-10-17",
                "The envoy will meet the delegation on Friday. | Friday = 2018-10-19",
                "The truce, due to expire on Sunday, was extended. | Sunday = 2018-10-21",
                "The truce runs until Friday. | Friday = 2018-10-19",
                "The talks lasted until Friday. | Friday = 2018-10-12",
                "The sides are to meet on Friday. | Friday = 2018-10-19",
                "Talks will be held in November, officials say. | November = 2018-11",
                "The rebels left the town in December. | December = 2017-12",
                "He spoke to them last Friday. | last Friday = 2018-10-12",
                "He speaks to them next Tuesday. | next Tuesday = 2018-10-23",
                "Shelling resumed yesterday. | yesterday = 2018-10-16",
                "Shelling resumed late on Tuesday night. | late on Tuesday night = 2018-10-16TNI",
                "The council votes tonight. | tonight = 2018-10-17TNI",
                "The council votes tomorrow morning. | tomorrow morning = 2018-10-18TMO",
                "It was opened last month. | last month = 2018-09",
                "It was opened earlier this month. | earlier this month = 2018-10",
                "It was opened two weeks ago. | two weeks ago = 2018-W40",
                "It was opened twenty-five years ago. | twenty-five years ago = 1993",
                "It was opened last year. | last year = 2017",
                "It reopens next week. | next week = 2018-W43",
                "It reopened over the weekend. | the weekend = 2018-W41-WE",
                "It closed the previous day. | the previous day = 2018-10-16",
                "It closes by the end of the year. | the end of the year = 2018",
                "They reported a third-quarter loss. | third-quarter = 2018-Q3",
                "Trade may recover in the first half of next year. | the first half of next year = 2019-H1",
                "It sold more than in the year-ago period. | the year-ago = 2017",
                "It fell in the early morning hours of Tuesday. | the early morning hours of Tuesday = 2018-10-16TMO",
                "They now agree. | now = PRESENT_REF",
                "They recently agreed. | recently = PAST_REF",
                "They may agree in the future. | the future = FUTURE_REF"
            })
    void relativeExpressionsCountFromTheDayOfTheReport(String text, String expected) {
        assertThat(read(text, WEDNESDAY)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Monday the envoy began a tour. | Monday = ?",
                "Shelling resumed yesterday. | yesterday = ?",
                "It was opened last month. | last month = ?",
                "It was opened two years ago. | two years ago = ?",
                "They meet on 5 May. | 5 May = XXXX-05-05",
                "They now agree. | now = PRESENT_REF",
                "They met on 5 May 2017. | 5 May 2017 = 2017-05-05",
                "They met in 2017. | 2017 = 2017"
            })
    void undatedReportKeepsRelativeDatesOpen(String text, String expected) {
        assertThat(read(text, UNDATED)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It lasted three years. | three years = P3Y | DURATION",
                "They agreed on a 48-hour truce. | 48-hour = PT48H | DURATION",
                "It went on for months. | months = PXM | DURATION",
                "It went on for the past three weeks. | the past three weeks = P3W | DURATION",
                "It took two and a half years. | two and a half years = P2.5Y | DURATION",
                "They will leave in the coming days. | the coming days = PXD | DURATION",
                "They marched every Friday. | every Friday = XXXX-WXX-5 | SET",
                "The camp is shelled daily. | daily = P1D | SET",
                "They publish an annual report. | annual = P1Y | SET",
                "The fund pays quarterly. | quarterly = P3M | SET",
                "They fled three days after the flood began. | three days = P3D | DURATION",
                "They report every two weeks. | every two weeks = P2W | SET"
            })
    void durationsAndSetsAreToldApart(String text, String expected, DateExpression.Type type) {
        assertThat(read(text, WEDNESDAY)).containsExactly(expected);
        assertThat(reader.read(PlainText.read(text), WEDNESDAY).get(0).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It ran from 3 to 5 May 2017. | 3 | 5 May 2017 | 2017-05-03/2017-05-05",
                "It ran on 15-17 October 2017. | 15 | 17 October 2017 | 2017-10-15/2017-10-17",
                "It ran on May 10-12, 2017. | May 10 | 12, 2017 | 2017-05-10/2017-05-12",
                "It ran between 2011 and 2014. | 2011 | 2014 | 2011/2014",
                "It ran from August to September 1950. | August | September 1950 | 1950-08/1950-09",
                "It ran from November 2004 to January 2005. | November 2004 | January 2005 | 2004-11/2005-01",
                "It ran from Monday to Wednesday. | Monday | Wednesday | 2018-10-15/2018-10-17"
            })
    void endsOfRangeShareTheWholeInterval(String text, String first, String last, String edtf) {
        assertThat(reader.read(PlainText.read(text), WEDNESDAY))
                .satisfiesExactly(
                        start -> {
                            assertThat(start.text()).isEqualTo(first);
                            assertThat(start.edtf()).contains(edtf);
                            assertThat(start.type()).isEqualTo(DateExpression.Type.INTERVAL);
                        },
                        end -> {
                            assertThat(end.text()).isEqualTo(last);
                            assertThat(end.edtf()).contains(edtf);
                            assertThat(end.type()).isEqualTo(DateExpression.Type.INTERVAL);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They must respect Security Council Resolution 2254.",
                "At least 2,254 people fled.",
                "About 2000 soldiers came.",
                "The fund paid $2014 for it.",
                "The team won 3-2.",
                "They may march to the sea.",
                "The guard sat in the sun.",
                "The second man waited for a second chance.",
                "The fall of the town shook them, and prices fall.",
                "Theresa May met April Smith.",
                "Dated 03/04/2018, the letter puzzled them.",
                "It sold 1941 tons of wheat.",
                "Article 1999 forbids it.",
                "The former president left."
            })
    void numbersNamesAndVerbsAreNoDates(String text) {
        assertThat(read(text, WEDNESDAY)).isEmpty();
    }

    @Test
    void narrativeCountsFromTheDatesItGives() {
        String text = """
                On 12 March 1920 the army crossed the river.
                The next day it took the town.
                Two days later the garrison gave up.
                In November 1920 the sides met in Riga.
                Talks broke down in December.
                In January they began again.
                A treaty followed on 18 March 1921.
                """;

        assertThat(read(text, WEDNESDAY))
                .containsExactly(
                        "12 March 1920 = 1920-03-12",
                        "The next day = 1920-03-13",
                        "Two days later = 1920-03-15",
                        "November 1920 = 1920-11",
                        "December = 1920-12",
                        "January = 1921-01",
                        "18 March 1921 = 1921-03-18");
    }

    @Test
    void undatedNarrativeResolvesOnlyWhatItsOwnDatesCarry() {
        String text = """
                On 12 March 1920 the army crossed the river.
                The next day it took the town, and on 2 May 1920 the bridge.
                Last month is another matter, and so is Friday.
                The peace was signed on 18 March 1921.
                """;

        assertThat(read(text, UNDATED))
                .containsExactly(
                        "12 March 1920 = 1920-03-12",
                        "The next day = 1920-03-13",
                        "2 May 1920 = 1920-05-02",
                        "Last month = ?",
                        "Friday = ?",
                        "18 March 1921 = 1921-03-18");
    }

    @Test
    void nextDayFollowsTheDayGivenLastEvenInNews() {
        assertThat(read("On 3 October the truce began.\nThe following day it was broken.", WEDNESDAY))
                .containsExactly("3 October = 2018-10-03", "The following day = 2018-10-04");
    }

    @Test
    void olderYearInNewsDoesNotDrawTheReportIntoIt() {
        assertThat(read(
                        "Under the Geneva communique of 2012 they meet again.\nThey will meet on 28 October.",
                        WEDNESDAY))
                .containsExactly("2012 = 2012", "28 October = 2018-10-28");
    }

    @Test
    void spansLieInTheTextAndDoNotOverlap() {
        String text =
                "Since March 2011, said he on Monday, \uD83D\uDE00 3 to 5 May was the first week of peace in seven years.";
        int end = 0;
        for (DateExpression date : reader.read(PlainText.read(text), WEDNESDAY)) {
            assertThat(date.span().in(text)).isEqualTo(date.text());
            assertThat(date.span().start()).isGreaterThanOrEqualTo(end);
            end = date.span().end();
        }
        assertThat(end).isPositive();
    }

    @Test
    void noMixtureOfWordsOfTimeThrows() {
        String[] words = {
            "the",
            "31",
            "February",
            "30",
            "Feb.",
            "0",
            "2018",
            "99999999999",
            "years",
            "ago",
            "later",
            "next",
            "last",
            "Monday",
            "night",
            "of",
            "-",
            "/",
            ",",
            "BC",
            "1",
            "century",
            "1980s",
            "twenty",
            "hundred",
            "a",
            "half",
            "Easter",
            "from",
            "to",
            "between",
            "and",
            "5:30",
            "p.m.",
            "13",
            "week",
            "quarter",
            "first",
            "the year",
            "9999",
            "decades",
            "million",
            "before",
            "yesterday",
            "\n",
            "\u00a0",
            "winter",
            "0000-00-00",
            "mid",
            "T"
        };
        Random random = new Random(42);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder("x");
            for (int word = 0; word < 30; word++) {
                text.append(random.nextBoolean() ? " " : "").append(words[random.nextInt(words.length)]);
            }
            Optional<LocalDate> published = random.nextBoolean() ? WEDNESDAY : UNDATED;
            assertThat(reader.read(PlainText.read(text.toString()), published)).isNotNull();
        }
    }
}
