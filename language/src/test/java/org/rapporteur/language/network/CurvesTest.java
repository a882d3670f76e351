package org.rapporteur.language.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurvesTest {
    @ParameterizedTest
    @ValueSource(floats = {-1e9f, -20, -5, -1.5f, -0.1f, 0, 0.1f, 1.5f, 4.9f, 20, 1e9f})
    void curvesFollowTheirFunctionsAndStayInBounds(float x) {
        float[] values = {x};
        Curves.tanh(values);
        assertThat(values[0]).isCloseTo((float) Math.tanh(x), within(2e-4f)).isBetween(-1f, 1f);
        values[0] = x;
        Curves.sigmoid(values);
        assertThat(values[0])
                .isCloseTo((float) (1 / (1 + Math.exp(-x))), within(2e-4f))
                .isBetween(0f, 1f);
        values[0] = x;
        Curves.rectify(values);
        assertThat(values[0]).isEqualTo(Math.max(0, x));
    }
}
