package org.rapporteur.language.model;

import java.util.Arrays;
import java.util.Map;

/** Small numbers by the hash of a word, such as its class; 0 for unknown words. Immutable. */
public final class HashTable {
    private final int[] keys;
    private final int[] values;

    private HashTable(int[] keys, int[] values) {
        this.keys = keys;
        this.values = values;
    }

    /** Values must not be 0. */
    public static HashTable of(Map<Integer, Integer> valueByHash) {
        int[] sorted = valueByHash.keySet().stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        HashTable table = empty(sorted.length);
        for (int key : sorted) {
            table.put(key, valueByHash.getOrDefault(key, 0));
        }
        return table;
    }

    private static HashTable empty(int size) {
        int capacity = Integer.highestOneBit(Math.max(8, size)) * 4;
        return new HashTable(new int[capacity], new int[capacity]);
    }

    /** Collects a table of bits: what is added twice for one hash keeps the bits of both. Not for several threads. */
    public static final class Collector {
        private HashTable table = empty(0);
        private int size;

        /** @param bits not 0 */
        public void add(int hash, int bits) {
            int slot = table.slot(hash);
            if (table.values[slot] == 0) {
                size++;
                if (size * 2 > table.keys.length) {
                    table = grown(table);
                    slot = table.slot(hash);
                }
            }
            table.keys[slot] = hash;
            table.values[slot] |= bits;
        }

        private static HashTable grown(HashTable small) {
            HashTable large = empty(small.keys.length);
            for (int slot = 0; slot < small.keys.length; slot++) {
                if (small.values[slot] != 0) {
                    large.put(small.keys[slot], small.values[slot]);
                }
            }
            return large;
        }

        /** What was added so far. */
        public HashTable collected() {
            return new HashTable(table.keys.clone(), table.values.clone());
        }
    }

    public int get(int hash) {
        return values[slot(hash)];
    }

    private void put(int key, int value) {
        int slot = slot(key);
        keys[slot] = key;
        values[slot] = value;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int at = ((key * 0x9E3779B1) >>> 7) & mask;
        while (values[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    void write(Bytes out) {
        int[] sorted = new int[keys.length];
        int size = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (values[slot] != 0) {
                sorted[size++] = keys[slot];
            }
        }
        Arrays.sort(sorted, 0, size);
        out.number(size);
        int last = 0;
        for (int index = 0; index < size; index++) {
            out.number(sorted[index] - last);
            out.number(get(sorted[index]));
            last = sorted[index];
        }
    }

    static HashTable read(Bytes in) {
        int size = in.number();
        in.require(size >= 0 && size <= in.left(), "more words than bytes");
        HashTable table = empty(size);
        int key = 0;
        for (int index = 0; index < size; index++) {
            key += in.number();
            table.put(key, in.number());
        }
        return table;
    }
}
