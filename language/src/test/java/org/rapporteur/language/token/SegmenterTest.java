package org.rapporteur.language.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                        3. to pay""")).hasSize(4);
    }

    @Test
    void aNumberThatCameToTheStartOfItsLineByWrappingIsNoItem() {
        assertThat(texts("""
                        The envoy met the leaders of the parties in the capital on the evening of June
                        1. He left for the coast on the following day, as he had promised his hosts in
                        May.""")).hasSize(2);
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "word        | 400 | word",
                "'word, '    | 400 | ','",
                "one two,    | 399 | 'two,'",
                "a; b, c d   | 398 | 'a;'",
                "(           | 400 | (",
            })
    void aSentenceThatIsTooLongIsCutWhereItParts(String repeated, int tokens, String last) {
        Sentence first = sentences((repeated + " ").repeat(800)).get(0);
        assertThat(first.size()).isEqualTo(tokens);
        assertThat(first.text()).endsWith(last);
    }

    @Test
    void aSentenceOfTheGreatestLengthIsNotCut() {
        String text = "Word" + " word,".repeat((Segmenter.LONGEST_SENTENCE - 2) / 2) + ". Then he left.";
        assertThat(sentences(text)).extracting(Sentence::size).containsExactly(Segmenter.LONGEST_SENTENCE, 4);
    }

    @Test
    void aRowOfTheSameMarkIsOneToken() {
        assertThat(sentences("Yes ((((( no ))) \uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00")
                        .get(0)
                        .tokens())
                .extracting(Token::form)
                .containsExactly("Yes", "(((((", "no", ")", ")", ")", "\uD83D\uDE00".repeat(4));
    }

    @Test
    void partsOutOfOrderAreRefused() {
        assertThatThrownBy(() -> segmenter.segment("abc", List.of(new Span(2, 4))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> segmenter.segment("abc", List.of(new Span(1, 3), new Span(0, 1))))
                .hasMessageContaining("in order");
    }

    /** Long lines; what is counted is what later stages have to bear. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "()",
                "a",
                "a.",
                "a ",
                "'",
                "\"",
                "\"'",
                ".\"'",
                "-",
                ":",
                "1",
                "1-",
                "1.",
                "\uD83D\uDE00",
                "\uD83D",
                "\uDE00",
                "\u0627\u0644 ",
                "\u0000",
                "\u202E",
                "@",
                "a@",
                "http://",
                "http://\uD83D\uDE00",
                "[1",
                "U.",
                "’s",
                "\n",
                "a\n",
                "a,\n",
                ". ",
                "? ",
                "\u0301",
                "\u200D",
                "word, word; "
            })
    void sentencesAndTokensAreBoundedInWhateverComes(String repeated) {
        checked("Stop." + repeated.repeat(200_000 / repeated.length()));
    }

    @Test
    void anyTextIsCoveredByItsTokens() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            checked(AnyText.of(random, 1 + random.nextInt(3000)));
        }
    }

    @Test
    void partsAreReadAsTextsOfTheirOwn() {
        Random random = new Random(13);
        for (int round = 0; round < 100; round++) {
            String text = AnyText.of(random, 1000);
            int from = random.nextInt(400);
            int middle = from + random.nextInt(300);
            int to = middle + random.nextInt(300);
            List<Span> parts = List.of(new Span(from, middle), new Span(middle, to));
            for (Sentence sentence : segmenter.segment(text, parts)) {
                assertThat(parts).anyMatch(part -> part.contains(sentence.span()));
            }
        }
    }

    /**
     * Tokens are in order, do not overlap, are not empty, halve no character, and leave out nothing but space; neither
     * they nor sentences are too long.
     */
    private void checked(String text) {
        int at = 0;
        for (Sentence sentence : sentences(text)) {
            assertThat(sentence.size()).isLessThanOrEqualTo(Segmenter.LONGEST_SENTENCE);
            for (Token token : sentence) {
                Span span = token.span();
                if (span.start() < at
                        || span.length() == 0
                        || span.length() > Segmenter.LONGEST_TOKEN
                        || halves(text, span.start())
                        || halves(text, span.end())
                        || !isSpace(text, at, span.start())) {
                    throw new AssertionError("Token " + span + " after " + at);
                }
                at = token.span().end();
            }
        }
        assertThat(isSpace(text, at, text.length())).isTrue();
    }

    private static boolean halves(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
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
