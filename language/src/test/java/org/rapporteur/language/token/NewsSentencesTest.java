package org.rapporteur.language.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.conllu.RunningText;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.train.SegmentEvaluation;

/** Sentences of news with the difficulties that news has; written and cut by hand before the program saw them. */
class NewsSentencesTest {
    @Test
    void sentencesOfNewsEndWhereAReaderEndsThem() throws IOException {
        String text = read("news.txt");
        List<Span> gold = spans(text, read("news.sentences.txt"));
        assertThat(gold).hasSizeGreaterThan(400);
        assertThat(SegmentEvaluation.of(new RunningText(text, gold, List.of()))
                        .sentences()
                        .f1())
                .isGreaterThanOrEqualTo(0.97);
    }

    /** Where the lines of {@code sentences} stand in the text, which differs from them in white space only. */
    private static List<Span> spans(String text, String sentences) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String sentence : sentences.lines().filter(line -> !line.isBlank()).toList()) {
            int start = skipSpace(text, at);
            at = start;
            for (int index = 0; index < sentence.length(); index++) {
                char c = sentence.charAt(index);
                if (!Letters.isSpace(c)) {
                    at = skipSpace(text, at);
                    assertThat(text.charAt(at)).as(sentence).isEqualTo(c);
                    at++;
                }
            }
            spans.add(new Span(start, at));
        }
        assertThat(skipSpace(text, at)).isEqualTo(text.length());
        return spans;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Letters.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = NewsSentencesTest.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
