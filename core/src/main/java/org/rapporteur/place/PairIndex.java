package org.rapporteur.place;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.place.ImportFiles.Growing;

/**
 * Pairs of a 64-bit key and a number, sorted without ever holding all of them: they go into 256 files by the first byte of
 * the key, and each file is sorted by itself.
 */
final class PairIndex {
    /** Bytes of a pair: the key, then the number. */
    static final int PAIR = 12;

    private static final int PARTS = 256;

    private final List<Growing> parts = new ArrayList<>();

    private record Pair(long key, int number) {}

    PairIndex(ImportFiles files, String name) throws IOException {
        for (int part = 0; part < PARTS; part++) {
            parts.add(files.open(name + "." + part));
        }
    }

    void add(long key, int number) throws IOException {
        parts.get((int) (key >>> 56))
                .write(ByteBuffer.allocate(PAIR).putLong(key).putInt(number).array());
    }

    /** Writes all pairs in the order of their keys, as numbers without sign, none twice, and says how many they are. */
    int write(OutputStream out) throws IOException {
        int count = 0;
        for (Growing part : parts) {
            part.flush();
            List<Pair> pairs = new ArrayList<>();
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(part.path()));
            while (bytes.remaining() >= PAIR) {
                pairs.add(new Pair(bytes.getLong(), bytes.getInt()));
            }
            pairs.sort(Comparator.comparingLong((Pair pair) -> pair.key() ^ Long.MIN_VALUE)
                    .thenComparingInt(Pair::number));
            for (int one = 0; one < pairs.size(); one++) {
                if (one == 0 || !pairs.get(one).equals(pairs.get(one - 1))) {
                    Pair pair = pairs.get(one);
                    out.write(ByteBuffer.allocate(PAIR)
                            .putLong(pair.key())
                            .putInt(pair.number())
                            .array());
                    count++;
                }
            }
        }
        return count;
    }

    /** The key of a GeoNames id; no two ids share one. */
    static long key(int id) {
        return id * 0x9e3779b97f4a7c15L;
    }

    /** The key of a normalised name: FNV-1a, mixed. */
    static long key(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < name.length(); at++) {
            hash = (hash ^ name.charAt(at)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return hash ^ (hash >>> 33);
    }
}
