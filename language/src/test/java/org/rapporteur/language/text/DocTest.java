package org.rapporteur.language.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocTest {
    private static final String TEXT = "Talks ended. Both left.\n\nNobody spoke.";
    private final Doc doc = new Doc(TEXT, List.of(sentence(0, 0, 12), sentence(0, 13, 23), sentence(1, 25, 38)));

    @Test
    void whatStandsAtAnOffsetIsFound() {
        assertThat(doc.sentenceAt(13)).contains(doc.sentences().get(1));
        assertThat(doc.sentenceAt(12)).isEmpty();
        assertThat(doc.sentenceAt(38)).isEmpty();
        assertThat(doc.tokenAt(19).map(Token::form)).contains("left.");
        assertThat(doc.tokenAt(24)).isEmpty();
        assertThat(doc.tokenAt(-1)).isEmpty();
    }

    @Test
    void sentencesOfAPartAreThoseThatShareACharWithIt() {
        assertThat(doc.sentencesIn(new Span(11, 14))).hasSize(2);
        assertThat(doc.sentencesIn(new Span(12, 13))).isEmpty();
        assertThat(doc.sentencesIn(new Span(0, 1000))).hasSize(3);
    }

    @Test
    void paragraphsHoldTheirSentences() {
        assertThat(doc.paragraphs()).extracting(List::size).containsExactly(2, 1);
        assertThat(new Doc("", List.of()).paragraphs()).isEmpty();
    }

    @Test
    void aNameKnowsItsWords() {
        Name name = new Name(0, 1, NameType.PLACE);
        Sentence sentence = doc.sentences().get(1).withNames(List.of(name));
        assertThat(sentence.text(name)).isEqualTo("Both");
        assertThat(sentence.nameAt(0)).contains(name);
        assertThat(sentence.nameAt(1)).isEmpty();
        assertThatThrownBy(() -> sentence.withNames(List.of(new Name(1, 3, NameType.PLACE))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 tokens");
    }

    private static Sentence sentence(int paragraph, int start, int end) {
        List<Span> spans = new ArrayList<>();
        int from = start;
        for (int at = start; at <= end; at++) {
            if (at == end || TEXT.charAt(at) == ' ') {
                spans.add(new Span(from, at));
                from = at + 1;
            }
        }
        return Sentence.of(
                TEXT,
                paragraph,
                spans,
                spans.stream().map(span -> span.in(TEXT)).toList());
    }
}
