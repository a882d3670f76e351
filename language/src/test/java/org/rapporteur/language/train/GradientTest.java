package org.rapporteur.language.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.model.HashTable;
import org.rapporteur.language.model.Matrix;
import org.rapporteur.language.model.Model;
import org.rapporteur.language.network.Embedding;
import org.rapporteur.language.network.Encoder;
import org.rapporteur.language.network.Parameters;
import org.rapporteur.language.network.Rows;
import org.rapporteur.language.network.Vectors;

/** The slopes that training follows are those of the loss: a small step of any number changes it as they say. */
class GradientTest {
    private static final int[][] KEYS = {{1, 11}, {2, 12}, {3, 11}, {1, 13}};
    private static final float STEP = 2e-4f;

    private final Vectors vectors = new Vectors(new Model.Builder()
            .table("words", HashTable.of(Map.of(1, 1, 2, 2)))
            .matrix("vectors", Matrix.of(new float[][] {{0.5f, -0.25f, 1}, {-1, 0.75f, 0.3f}}, 1))
            .build(""));
    private final List<HashTable> places =
            List.of(HashTable.of(Map.of(1, 1, 2, 2)), HashTable.of(Map.of(11, 1, 12, 2)));
    private final Parameters parameters = parameters();
    private final List<Task> tasks = List.of(
            new LabelTask("xpos", parameters, new int[][] {{0, 2, -1, 1}}, 0.5f),
            new ArcTask(parameters, new int[][] {{1, -1, 3, 1}}),
            new RelationTask(parameters, new int[][] {{1, -1, 3, 1}}, new int[][] {{0, 1, 0, 1}}));

    private static Parameters parameters() {
        Shape shape = new Shape(7).filled("table.0", 3, 4, 0.5).filled("table.1", 3, 4, 0.5);
        shape.matrix("projection", 3, 4).filled("strange", 1, 4, 0.5);
        shape.lstm(Encoder.name(0, "forward"), 4, 3).lstm(Encoder.name(0, "backward"), 4, 3);
        shape.lstm(Encoder.name(1, "forward"), 6, 3).lstm(Encoder.name(1, "backward"), 6, 3);
        shape.dense("xpos", 6, 3).dense("arc.dependent", 6, 4).dense("arc.head", 6, 4);
        shape.filled("arc.root", 1, 4, 0.5).matrix("arc.between", 4, 4).filled("arc.prior", 1, 4, 0.5);
        shape.dense("relation.dependent", 6, 4).dense("relation.head", 6, 4).dense("relation.output", 4, 2);
        return shape.parameters();
    }

    @Test
    void slopesAreThoseOfTheLossButForAFewWhereARectifierBends() {
        Gradient gradient = new Gradient(parameters, parameters.map(Rows::transposed));
        loss(gradient);
        List<String> wrong = new ArrayList<>();
        parameters.all().forEach((name, matrix) -> {
            for (int row = 0; row < matrix.length; row++) {
                float[] slopes = gradient.sums().matrix(name)[row];
                for (int column = 0; column < matrix[row].length; column++) {
                    double expected = slope(matrix[row], column);
                    double found = slopes == null ? 0 : slopes[column];
                    if (Math.abs(found - expected) > 0.02 * Math.abs(expected) + 0.01) {
                        wrong.add(name + " " + row + " " + column + ": " + found + " for " + expected);
                    }
                }
            }
        });
        assertThat(wrong).hasSizeLessThan(5);
    }

    private double slope(float[] row, int column) {
        float before = row[column];
        row[column] = before + STEP;
        double above = loss(new Gradient(parameters, parameters.map(Rows::transposed)));
        row[column] = before - STEP;
        double below = loss(new Gradient(parameters, parameters.map(Rows::transposed)));
        row[column] = before;
        return (above - below) / (2 * STEP);
    }

    private double loss(Gradient gradient) {
        Encoder encoder = new Encoder(parameters, new Embedding(parameters, places, vectors));
        EncoderGradient whole = new EncoderGradient(encoder, new EncoderGradient.Hidden(0, 0, 0));
        EncoderGradient.Pass pass = whole.new Pass(KEYS, new SplittableRandom(1));
        float[][] change = new float[pass.output().length][pass.output()[0].length];
        double loss = 0;
        for (Task task : tasks) {
            loss += task.learn(0, pass.output(), change, gradient);
        }
        pass.back(change, gradient);
        return loss;
    }
}
