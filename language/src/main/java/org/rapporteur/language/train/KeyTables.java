package org.rapporteur.language.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.language.model.HashTable;

/** Gives each key that occurs often enough a row of its own, from 1; row 0 is for the others. */
final class KeyTables {
    private final List<HashTable> places = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();

    /** @param least how often a key of each table has to occur */
    KeyTables(List<int[][]> sentences, int[] least) {
        for (int table = 0; table < least.length; table++) {
            Map<Integer, Integer> counts = new TreeMap<>();
            for (int[][] sentence : sentences) {
                for (int[] keys : sentence) {
                    counts.merge(keys[table], 1, Integer::sum);
                }
            }
            Map<Integer, Integer> rows = new HashMap<>();
            for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
                if (count.getValue() >= least[table]) {
                    rows.put(count.getKey(), rows.size() + 1);
                }
            }
            places.add(HashTable.of(rows));
            sizes.add(rows.size() + 1);
        }
    }

    List<HashTable> places() {
        return places;
    }

    /** How many rows a table has. */
    int size(int table) {
        return sizes.get(table);
    }
}
