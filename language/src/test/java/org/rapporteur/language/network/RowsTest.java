package org.rapporteur.language.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 8, 31})
    void aProductIsTheSumOfItsRows(int count) {
        Random random = new Random(count);
        float[] factors = new float[count];
        float[][] rows = new float[count][7];
        for (int row = 0; row < count; row++) {
            factors[row] = random.nextFloat() - 0.5f;
            for (int column = 0; column < 7; column++) {
                rows[row][column] = random.nextFloat() - 0.5f;
            }
        }
        float[] sum = {1, 1, 1, 1, 1, 1, 1};
        Rows.add(sum, factors, rows);
        for (int column = 0; column < 7; column++) {
            double expected = 1;
            for (int row = 0; row < count; row++) {
                expected += (double) factors[row] * rows[row][column];
            }
            assertThat((double) sum[column]).isCloseTo(expected, within(1e-5));
        }
    }
}
