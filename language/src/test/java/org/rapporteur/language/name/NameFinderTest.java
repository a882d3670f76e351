package org.rapporteur.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.language.text.NameType;

class NameFinderTest {
    private static final int PERSON = NameLabels.first(NameType.PERSON);
    private static final int PLACE = NameLabels.first(NameType.PLACE);

    @Test
    void whatCannotFollowGivesWayToWholeNames() {
        float[][] scores = new float[3][NameLabels.COUNT];
        scores[0][PERSON] = 2;
        scores[0][PLACE] = 1.5f;
        scores[1][PLACE + 1] = 3;
        scores[2][NameLabels.OUTSIDE] = 1;
        assertThat(NameFinder.best(scores)).containsExactly(PLACE, PLACE + 1, NameLabels.OUTSIDE);
    }

    @Test
    void noSentenceBeginsInsideAName() {
        float[][] scores = new float[1][NameLabels.COUNT];
        scores[0][PERSON + 1] = 9;
        scores[0][PERSON] = 1;
        assertThat(NameFinder.best(scores)).containsExactly(PERSON);
    }
}
