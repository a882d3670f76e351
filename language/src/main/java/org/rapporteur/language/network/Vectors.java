package org.rapporteur.language.network;

import org.rapporteur.language.model.HashTable;
import org.rapporteur.language.model.Matrix;
import org.rapporteur.language.model.Model;
import org.rapporteur.language.model.ModelFile;

/**
 * Vectors of words, learned by others from large collections of text, by folded word ({@link
 * org.rapporteur.language.model.Hashes#folded(String)}). Immutable.
 */
public final class Vectors {
    private final HashTable places;
    private final Matrix vectors;

    /** The vectors with the parts {@code words} (places from 1) and {@code vectors} of a model. */
    public Vectors(Model model) {
        this.places = model.table("words");
        this.vectors = model.matrix("vectors");
    }

    /** The English vectors in the jar. */
    public static Vectors english() {
        return new Vectors(ModelFile.resource("vectors.model"));
    }

    /** How many numbers a vector has. */
    public int size() {
        return vectors.columns();
    }

    /**
     * Writes the vector of a word to the front of {@code into}.
     *
     * @return whether the word is known; when not, nothing is written
     */
    public boolean find(int foldedWord, float[] into) {
        int place = places.get(foldedWord);
        if (place == 0) {
            return false;
        }
        vectors.read(place - 1, into);
        return true;
    }
}
