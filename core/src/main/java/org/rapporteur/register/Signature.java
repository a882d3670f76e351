package org.rapporteur.register;

import java.util.ArrayList;
import java.util.List;

/**
 * The MinHash of a text's shingles, cut into bands (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets,
 * chapter 3). Of two texts that have half of their shingles in common, nine in ten pairs share a band; whoever shares none
 * need not be compared.
 *
 * @param bands one fingerprint for each band; empty for a text without shingles
 */
public record Signature(List<Long> bands) {
    private static final int BANDS = 20;
    private static final int ROWS = 3;

    public Signature {
        bands = List.copyOf(bands);
    }

    public static Signature of(Shingles shingles) {
        List<Long> bands = new ArrayList<>();
        if (!shingles.all().isEmpty()) {
            for (int band = 0; band < BANDS; band++) {
                StringBuilder rows = new StringBuilder().append(band);
                for (int row = 0; row < ROWS; row++) {
                    rows.append(' ').append(least(shingles, band * ROWS + row));
                }
                bands.add(Fingerprint.of(rows));
            }
        }
        return new Signature(bands);
    }

    private static long least(Shingles shingles, int seed) {
        long least = Long.MAX_VALUE;
        for (int shingle : shingles.all()) {
            least = Math.min(least, Fingerprint.of(shingle, seed));
        }
        return least;
    }
}
