package org.rapporteur.language.network;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The learned numbers of a network: matrices, {@code [row][column]}, by name. A vector is a matrix of one row. */
public final class Parameters {
    private final SortedMap<String, float[][]> matrices;

    public Parameters(Map<String, float[][]> matrices) {
        this.matrices = new TreeMap<>(matrices);
    }

    /** The matrix itself, not a copy: training changes it. */
    public float[][] matrix(String name) {
        float[][] matrix = matrices.get(name);
        if (matrix == null) {
            throw new NoSuchElementException("There is no matrix '" + name + "', only " + matrices.keySet());
        }
        return matrix;
    }

    public float[] vector(String name) {
        return matrix(name)[0];
    }

    /** All matrices by name, in alphabetical order. */
    public SortedMap<String, float[][]> all() {
        return matrices;
    }

    /** Those that are multiplied: tables are only looked up, row by row. */
    public Parameters withoutTables() {
        SortedMap<String, float[][]> multiplied = new TreeMap<>(matrices);
        multiplied.keySet().removeIf(Networks::isTable);
        return new Parameters(multiplied);
    }

    /** The same names with other matrices. */
    public Parameters map(UnaryOperator<float[][]> change) {
        SortedMap<String, float[][]> changed = new TreeMap<>();
        matrices.forEach((name, matrix) -> changed.put(name, change.apply(matrix)));
        return new Parameters(changed);
    }
}
