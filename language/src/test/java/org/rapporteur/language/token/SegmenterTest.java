package org.rapporteur.language.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;

class SegmenterTest {
    private final Segmenter segmenter = new Segmenter();

    /** A bar stands where a sentence ends and another begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoy left on Monday.| He will return.",
                "Talks resume on Oct. 23 in Geneva.| Nobody objected.",
                "Gen. A. B. Haddad met Mr. Brown.| They spoke.",
                "The U.S. Army left.| The force was small.",
                "He lives in the U.S.| The family does too.",
                "He asked the U.N. Security Council to act.",
                "“We refuse.”| The minister then left.",
                "“Will you go?” he asked.",
                "He said: “We agree. |Nothing else matters.”| Then he left.",
                "They met at 5 p.m.| The talks failed.",
                "They met at 5 p.m. Monday in Doha.",
                "The firm, Example Inc., paid.| It was fined.",
                "A ceasefire (the third this year) began.| It held.",
                "It failed.[3]| Others followed.",
                "DOHA, Qatar (AP) — The sides met.| They agreed.",
                "Why?| Because.",
                "It is over!| Go home.",
                "Thomas P. Ackerman and A. I. Sobolev met J.-P. Ngaba.| They left.",
                "The case, No. IT-07-88, fills Vol. II and Doc. 12.| It is closed.",
                "Is it so?| No.| Volumes were lost.",
                "Brig. Gen. (ret.) Moussa Ag Attaher lost a son.",
                "They spoke of “a phased . . . return”.| Nobody knew why.",
                "It was 7 a.m.| Nobody answered.",
                "“Back where?” Sen. Pruitt asked.| There was laughter.",
                "“Stop!” Commander Ali al-Haddad shouted.",
                "“Stop!”| He said it twice.",
                "“We saw it.”| Prosecutors called that absurd.",
                "“Why?”| Haddad left the room.",
            })
    void sentencesEndWhereTheyEnd(String marked) {
        String text = marked.replace("|", "");
        String expected = marked.replace("| ", "|").replace(" |", "|");
        assertThat(sentences(text).stream().map(Sentence::text).collect(Collectors.joining("|")))
                .isEqualTo(expected);
    }

    @Test
    void aHeadlineIsASentenceOfItsOwn() {
        assertThat(texts("Envoy Meets Leaders\n\nThe envoy met leaders on Monday.\nHe left."))
                .containsExactly("Envoy Meets Leaders", "The envoy met leaders on Monday.", "He left.");
    }

    @Test
    void aHeadlineEndsAtItsLineWhenNothingIsWrapped() {
        assertThat(texts("Envoy Meets Leaders\nThe envoy met leaders on Monday."))
                .containsExactly("Envoy Meets Leaders", "The envoy met leaders on Monday.");
    }

    @Test
    void aWrappedLineGoesOn() {
        assertThat(texts("The envoy met the leaders of the parties on Monday and told the\n"
                        + "Security Council about it afterwards, as he had promised to do in\nJune."))
                .hasSize(1);
    }

    @Test
    void eachItemOfAListIsASentence() {
        assertThat(texts("The sides agreed on\n• a ceasefire\n• the release of detainees"))
                .hasSize(3);
    }

    @Test
    void numberedItemsAreSentences() {
        assertThat(texts("""
                        They asked the government
                        1. to publish a list of all detainees; and
                        2. to try the guards who are named there;
                        3. to pay"""))
                .hasSize(4);
    }

    @Test
    void aNumberThatCameToTheStartOfItsLineByWrappingIsNoItem() {
        assertThat(texts("""
                        The envoy met the leaders of the parties in the capital on the evening of June
                        1. He left for the coast on the following day, as he had promised his hosts in
                        May."""))
                .hasSize(2);
    }

    @Test
    void paragraphsAreNumbered() {
        assertThat(sentences("One. Two.\n\nThree.").stream().map(Sentence::paragraph))
                .containsExactly(0, 0, 1);
    }

    @Test
    void onlyThePartsAreRead() {
        String text = "Menu Home\nThe envoy left.\nShare this";
        List<Sentence> read = segmenter.segment(text, List.of(new Span(10, 25)));
        assertThat(read).hasSize(1);
        assertThat(read.get(0).text()).isEqualTo("The envoy left.");
        assertThat(read.get(0).span()).isEqualTo(new Span(10, 25));
    }

    @Test
    void noSentenceIsLongerThanTheParserLikes() {
        assertThat(sentences("word ".repeat(5000)))
                .allSatisfy(sentence -> assertThat(sentence.size()).isLessThanOrEqualTo(SentenceEnds.LONGEST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "a",
                "a.",
                "'",
                "\"",
                "-",
                ":",
                "1",
                "1-",
                "\uD83D\uDE00",
                "\uD83D",
                "\u0627\u0644",
                "\u0000",
                "@",
                "a@",
                "http://",
                "[1",
                "U.",
                "’s"
            })
    void timeIsLinearInWhateverComes(String repeated) {
        String text = repeated.repeat(300_000 / repeated.length());
        assertTimeout(Duration.ofSeconds(30), () -> covers(text));
    }

    @Test
    void anyCharactersAreTokenised() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int index = 0; index < 200; index++) {
                text.append(random.nextInt(4) == 0 ? (char) random.nextInt(0x10000) : (char) (32 + random.nextInt(96)));
            }
            assertThatCode(() -> covers(text.toString())).doesNotThrowAnyException();
        }
    }

    /** Tokens are in order, do not overlap, are not empty, and leave out nothing but space. */
    private void covers(String text) {
        int at = 0;
        for (Sentence sentence : segmenter.segment(text, List.of(new Span(0, text.length())))) {
            for (Token token : sentence) {
                Span span = token.span();
                if (span.start() < at || span.length() == 0 || !isSpace(text, at, span.start())) {
                    throw new AssertionError("Token " + span + " after " + at);
                }
                at = token.span().end();
            }
        }
    }

    private static boolean isSpace(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Letters.isSpace(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private List<Sentence> sentences(String text) {
        return segmenter.segment(text, List.of(new Span(0, text.length())));
    }

    private List<String> texts(String text) {
        return sentences(text).stream().map(Sentence::text).toList();
    }
}
