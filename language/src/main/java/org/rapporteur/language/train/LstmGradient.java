package org.rapporteur.language.train;

import org.rapporteur.language.network.Curves;
import org.rapporteur.language.network.Lstm;
import org.rapporteur.language.network.Rows;

/** Carries changes back through one direction of a recurrent layer, from the last step to the first. */
final class LstmGradient {
    private final Lstm layer;
    private final String name;
    private final int size;

    LstmGradient(Lstm layer, String name) {
        this.layer = layer;
        this.name = name;
        this.size = layer.size();
    }

    /** @param change of the layer's output; what it means for the input is added to {@code inputChange} */
    void back(Lstm.Trace trace, float[][] input, float[][] change, Gradient gradient, float[][] inputChange) {
        int length = input.length;
        float[][] sums = new float[length][];
        float[][] before = new float[length][];
        float[] nothing = new float[size];
        float[] later = new float[size];
        float[] memory = new float[size];
        for (int step = length - 1; step >= 0; step--) {
            int token = layer.token(step, length);
            boolean first = step == 0;
            int previous = first ? -1 : layer.token(step - 1, length);
            before[token] = first ? nothing : trace.output()[previous];
            float[] output = change[token].clone();
            Rows.add(output, later);
            sums[token] = back(trace, token, first ? nothing : trace.cells()[previous], output, memory);
            later = new float[size];
            gradient.left(name + ".recurrent", new float[][] {sums[token]}, new float[][] {later});
        }
        gradient.product(name + ".recurrent", before, sums);
        gradient.product(name + ".input", input, sums);
        gradient.bias(name + ".bias", sums);
        gradient.left(name + ".input", sums, inputChange);
    }

    private float[] back(Lstm.Trace trace, int token, float[] cellsBefore, float[] output, float[] memory) {
        float[] sums = new float[3 * size];
        float[] curved = trace.cells()[token].clone();
        Curves.tanh(curved);
        float[] forgets = trace.forget()[token];
        float[] opens = trace.open()[token];
        float[] contents = trace.content()[token];
        for (int cell = 0; cell < size; cell++) {
            float forget = forgets[cell];
            float open = opens[cell];
            float content = contents[cell];
            float wide = curved[cell];
            float held = memory[cell] + output[cell] * open * (1 - wide * wide);
            sums[cell] = held * (cellsBefore[cell] - content) * forget * (1 - forget);
            sums[size + cell] = output[cell] * wide * open * (1 - open);
            sums[2 * size + cell] = held * (1 - forget) * (1 - content * content);
            memory[cell] = held * forget;
        }
        return sums;
    }
}
