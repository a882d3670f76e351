package org.rapporteur.language.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.conllu.ConlluReader;
import org.rapporteur.language.conllu.ConlluSentence;
import org.rapporteur.language.conllu.RunningText;

class SegmentEvaluationTest {
    private static final String TREEBANK = """
            # newdoc id = a
            # newpar id = a-1
            # text = Talks begin
            1\tTalks\t_\t_\t_\t_\t_\t_\t_\t_
            2\tbegin\t_\t_\t_\t_\t_\t_\t_\t_

            # newpar id = a-2
            # text = He didn't go.
            1\tHe\t_\t_\t_\t_\t_\t_\t_\t_
            2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
            2\tdid\t_\t_\t_\t_\t_\t_\t_\t_
            3\tn't\t_\t_\t_\t_\t_\t_\t_\t_
            4\tgo\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
            5\t.\t_\t_\t_\t_\t_\t_\t_\t_

            # text = So what
            1\tSo\t_\t_\t_\t_\t_\t_\t_\t_
            2\twhat\t_\t_\t_\t_\t_\t_\t_\t_

            # text = now ?
            1\tnow\t_\t_\t_\t_\t_\t_\t_\t_
            2\t?\t_\t_\t_\t_\t_\t_\t_\t_

            """;

    @Test
    void paragraphsAreApartAndSentencesOfOneAreNot() throws IOException {
        RunningText text = RunningText.of(treebank());
        assertThat(text.text().strip()).isEqualTo("Talks begin \n\nHe didn't go. So what now ?");
        assertThat(text.sentences().stream().map(span -> span.in(text.text())))
                .containsExactly("Talks begin", "He didn't go.", "So what", "now ?");
        assertThat(text.tokens().stream().map(span -> span.in(text.text())))
                .containsExactly("Talks", "begin", "He", "did", "n't", "go", ".", "So", "what", "now", "?");
    }

    @Test
    void onlySpansWithBothBordersRightCount() throws IOException {
        SegmentEvaluation evaluation = SegmentEvaluation.of(RunningText.of(treebank()));
        assertThat(evaluation.tokens()).isEqualTo(new SpanEvaluation(11, 11, 11));
        assertThat(evaluation.sentences()).isEqualTo(new SpanEvaluation(4, 3, 2));
        assertThat(evaluation.sentences().precision()).isEqualTo(2 / 3.0);
        assertThat(evaluation.sentences().recall()).isEqualTo(0.5);
        assertThat(evaluation)
                .hasToString("tokens precision 1.000 recall 1.000 f1 1.000 of 11,"
                        + " sentences precision 0.667 recall 0.500 f1 0.571 of 4");
    }

    private static List<ConlluSentence> treebank() throws IOException {
        try (ConlluReader reader = new ConlluReader(new StringReader(TREEBANK), "in.conllu")) {
            List<ConlluSentence> all = new ArrayList<>();
            for (Optional<ConlluSentence> next = reader.next(); next.isPresent(); next = reader.next()) {
                all.add(next.get());
            }
            return all;
        }
    }
}
