package org.rapporteur.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.text.Tree;

class HeadChooserTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void noProjectiveTreeWithOneRootIsBetter(int size) {
        Random random = new Random(size);
        for (int round = 0; round < 50; round++) {
            float[][] scores = scores(size, random);
            int[] chosen = HeadChooser.choose(scores);
            assertThat(isTree(chosen) && isProjective(chosen))
                    .as(Arrays.toString(chosen))
                    .isTrue();
            assertThat(sum(scores, chosen)).isCloseTo(best(scores, new int[size], 0), within(1e-4));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 130, 300})
    void longSentencesGetATreeWithOneRootToo(int size) {
        int[] heads = HeadChooser.choose(scores(size, new Random(size)));
        assertThat(isTree(heads)).isTrue();
        assertThatCode(() -> new Tree(heads, Collections.nCopies(size, "dep"))).doesNotThrowAnyException();
    }

    private static float[][] scores(int size, Random random) {
        float[][] scores = new float[size][size + 1];
        for (float[] row : scores) {
            for (int head = 0; head <= size; head++) {
                row[head] = random.nextFloat();
            }
        }
        return scores;
    }

    private static double best(float[][] scores, int[] heads, int word) {
        if (word == heads.length) {
            return isTree(heads) && isProjective(heads) ? sum(scores, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = -1; head < heads.length; head++) {
            heads[word] = head;
            best = Math.max(best, head == word ? Double.NEGATIVE_INFINITY : best(scores, heads, word + 1));
        }
        return best;
    }

    private static double sum(float[][] scores, int[] heads) {
        double sum = 0;
        for (int word = 0; word < heads.length; word++) {
            sum += scores[word][heads[word] < 0 ? heads.length : heads[word]];
        }
        return sum;
    }

    private static boolean isTree(int[] heads) {
        for (int word = 0; word < heads.length; word++) {
            int at = word;
            for (int steps = 0; at >= 0; steps++) {
                if (steps > heads.length) {
                    return false;
                }
                at = heads[at];
            }
        }
        return Arrays.stream(heads).filter(head -> head < 0).count() == 1;
    }

    private static boolean isProjective(int[] heads) {
        for (int word = 0; word < heads.length; word++) {
            for (int between = Math.min(word, heads[word]) + 1; between < Math.max(word, heads[word]); between++) {
                if (heads[word] >= 0 && !isBelow(between, heads[word], heads)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isBelow(int word, int above, int[] heads) {
        int at = word;
        while (at >= 0 && at != above) {
            at = heads[at];
        }
        return at == above;
    }
}
