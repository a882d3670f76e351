package org.rapporteur.language.network;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.language.model.HashTable;
import org.rapporteur.language.model.Matrix;
import org.rapporteur.language.model.Model;
import org.rapporteur.language.model.UnreadableModelException;

/** Networks as models keep them. */
public final class Networks {
    private Networks() {}

    /** All matrices of a model. */
    public static Parameters parameters(Model model) {
        SortedMap<String, float[][]> matrices = new TreeMap<>();
        model.matrices().forEach((name, matrix) -> matrices.put(name, matrix.toRows()));
        return new Parameters(matrices);
    }

    /** Puts a network into a model: tables of words with one byte per number, the others with two. */
    public static void write(Parameters parameters, List<HashTable> places, Model.Builder into) {
        for (int table = 0; table < places.size(); table++) {
            into.table("table." + table, places.get(table));
        }
        parameters.all().forEach((name, matrix) -> into.matrix(name, Matrix.of(matrix, isTable(name) ? 1 : 2)));
    }

    /** Whether the matrix is looked up by row and never multiplied. */
    public static boolean isTable(String matrix) {
        return matrix.startsWith("table.");
    }

    /**
     * The encoder of a model.
     *
     * @param keys how many keys each word will be looked up by
     * @throws UnreadableModelException when the model was made for others, or for other vectors
     */
    public static Encoder encoder(Model model, Parameters parameters, Vectors vectors, int keys) {
        List<HashTable> places = new ArrayList<>();
        while (model.tables().containsKey("table." + places.size())) {
            places.add(model.table("table." + places.size()));
        }
        int numbers = model.matrix("projection").rows();
        if (places.size() != keys || numbers != vectors.size()) {
            throw new UnreadableModelException("The model knows words by " + places.size() + " keys and vectors of "
                    + numbers + " numbers, the program by " + keys + " and of " + vectors.size()
                    + "; use the model that came with the program, or train one with 'rapporteur train'");
        }
        return new Encoder(parameters, new Embedding(parameters, places, vectors));
    }
}
