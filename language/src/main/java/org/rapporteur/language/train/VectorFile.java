package org.rapporteur.language.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.model.HashTable;
import org.rapporteur.language.model.Hashes;
import org.rapporteur.language.model.Matrix;
import org.rapporteur.language.model.Model;
import org.rapporteur.language.model.ModelFile;

/**
 * Reads vectors of words in the text format of GloVe (Pennington, Socher and Manning 2014): on each line a word and its
 * numbers with blanks between, frequent words first.
 */
public final class VectorFile {
    /** So many words are kept. */
    private static final int MOST = 130_000;

    private final Map<Integer, Integer> places = new HashMap<>();
    private final List<float[]> vectors = new ArrayList<>();

    private VectorFile() {}

    /**
     * Packs the first file of the options into {@code vectors.model} in their folder.
     *
     * @throws IllegalArgumentException as {@link #read} does
     */
    public static void pack(TrainingOptions options) throws IOException {
        Path file = options.train().get(0);
        String card = String.join(
                "\n",
                "model: English vectors of words",
                "program: Rapporteur 0.1.0",
                "date: " + options.date(),
                "data: " + file.getFileName(),
                "licences: " + options.licences(),
                "");
        Files.createDirectories(options.out());
        ModelFile.write(read(file, MOST).build(card), options.out().resolve("vectors.model"));
    }

    /**
     * The first {@code most} words; of words that fold to the same, the first.
     *
     * @throws IllegalArgumentException at a line without numbers or with another count of them than the first line has
     */
    static Model.Builder read(Path file, int most) throws IOException {
        VectorFile read = new VectorFile();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null && read.vectors.size() < most; line = lines.readLine()) {
                number++;
                read.add(line.split(" ", -1), file + ", line " + number);
            }
        }
        if (read.vectors.isEmpty()) {
            throw new IllegalArgumentException(file + " is empty; give a file of vectors in the text format of GloVe");
        }
        return new Model.Builder()
                .table("words", HashTable.of(read.places))
                .matrix("vectors", Matrix.of(read.vectors.toArray(float[][]::new), 1));
    }

    private void add(String[] columns, String where) {
        int size = vectors.isEmpty() ? columns.length - 1 : vectors.get(0).length;
        if (size == 0 || columns.length - 1 != size) {
            throw new IllegalArgumentException(where + ": a line has a word and " + (size == 0 ? "some" : size)
                    + " numbers, this one has " + (columns.length - 1));
        }
        if (places.putIfAbsent(Hashes.folded(columns[0]), vectors.size() + 1) == null) {
            float[] vector = new float[size];
            for (int column = 0; column < size; column++) {
                vector[column] = number(columns[column + 1], where);
            }
            vectors.add(vector);
        }
    }

    private static float number(String text, String where) {
        try {
            return Float.parseFloat(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(where + ": '" + text + "' is not a number", e);
        }
    }
}
