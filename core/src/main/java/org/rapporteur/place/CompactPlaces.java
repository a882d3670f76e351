package org.rapporteur.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * The gazetteer of the jar in memory: a few arrays, not an object per place. Places are numbered from 0; a key leads to
 * the numbers of its places by an open hash table over the bytes of the keys.
 */
final class CompactPlaces {
    static final int MAGIC = 0x525a01;
    static final double SCALE = 1e4;
    private static final int[] NONE = {};
    /** More bytes than the gazetteer of the jar has. */
    private static final int USUAL = 1 << 23;

    private static final String MEND = "Build it again with 'rapporteur knowledge gazetteer', or take the program anew";

    final int size;
    private final int[] ids;
    private final int[] latitudes;
    private final int[] longitudes;
    private final int[] populations;
    private final byte[] countries;
    private final int[] admin1;
    private final int[] admin2;
    private final byte[] features;
    private final String[] countryCodes;
    private final byte[] names;
    private final int[] nameEnds;
    private final byte[] keys;
    private final int[] keyEnds;
    private final int[] postings;
    private final int[] postingEnds;
    private final int[] table;
    private final long[] byId;

    /** @throws GazetteerException when the bytes are not a whole gazetteer */
    static CompactPlaces read(InputStream stream) {
        try (GZIPInputStream plain = new GZIPInputStream(stream, 1 << 16)) {
            return new CompactPlaces(new ByteReader(all(plain)));
        } catch (IOException | ArrayIndexOutOfBoundsException e) {
            throw new GazetteerException("The gazetteer is cut off or damaged (" + e.getMessage() + ")", MEND, e);
        }
    }

    /** As {@link InputStream#readAllBytes()}, without thousands of pieces to be joined. */
    private static byte[] all(InputStream in) throws IOException {
        byte[] bytes = new byte[USUAL];
        int read = in.readNBytes(bytes, 0, USUAL);
        while (read == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * read);
            read += in.readNBytes(bytes, read, read);
        }
        return Arrays.copyOf(bytes, read);
    }

    private CompactPlaces(ByteReader in) {
        if (in.number() != MAGIC) {
            throw new GazetteerException("This file is no gazetteer of this version of the program", MEND);
        }
        countryCodes = new String[in.number()];
        for (int code = 0; code < countryCodes.length; code++) {
            countryCodes[code] = in.word();
        }
        size = in.number();
        ids = new int[size];
        latitudes = new int[size];
        longitudes = new int[size];
        populations = new int[size];
        countries = new byte[size];
        admin1 = new int[size];
        admin2 = new int[size];
        features = new byte[size];
        differences(in, ids);
        differences(in, latitudes);
        differences(in, longitudes);
        for (int place = 0; place < size; place++) {
            populations[place] = in.number();
        }
        for (int place = 0; place < size; place++) {
            countries[place] = (byte) in.number();
        }
        for (int place = 0; place < size; place++) {
            admin1[place] = in.number() - 1;
        }
        for (int place = 0; place < size; place++) {
            admin2[place] = in.number() - 1;
        }
        in.raw(features, 0, size);
        names = new byte[in.number()];
        nameEnds = ends(in, size);
        in.raw(names, 0, names.length);

        keyEnds = new int[in.number()];
        keys = new byte[in.number()];
        postings = new int[in.number()];
        postingEnds = new int[keyEnds.length];
        readKeys(in);
        table = table();
        byId = new long[size];
        Arrays.setAll(byId, place -> ((long) ids[place] << 32) | place);
        Arrays.sort(byId);
    }

    private static void differences(ByteReader in, int[] column) {
        int last = 0;
        for (int place = 0; place < column.length; place++) {
            last += in.signed();
            column[place] = last;
        }
    }

    private static int[] ends(ByteReader in, int count) {
        int[] ends = new int[count];
        int end = 0;
        for (int one = 0; one < count; one++) {
            end += in.number();
            ends[one] = end;
        }
        return ends;
    }

    private void readKeys(ByteReader in) {
        int end = 0;
        int lastStart = 0;
        int posting = 0;
        for (int key = 0; key < keyEnds.length; key++) {
            int shared = in.number();
            int own = in.number();
            System.arraycopy(keys, lastStart, keys, end, shared);
            in.raw(keys, end + shared, own);
            lastStart = end;
            end += shared + own;
            keyEnds[key] = end;
            int count = in.number();
            for (int one = 0; one < count; one++) {
                postings[posting++] = in.number();
            }
            postingEnds[key] = posting;
        }
    }

    private int[] table() {
        int[] slots = new int[Integer.highestOneBit(Math.max(1, keyEnds.length)) * 4];
        for (int key = 0; key < keyEnds.length; key++) {
            int slot = hash(keys, start(keyEnds, key), keyEnds[key]) & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = key + 1;
        }
        return slots;
    }

    private static int start(int[] ends, int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + bytes[at];
        }
        return hash ^ (hash >>> 15);
    }

    /** The places with this normalised name: twice the number of each, one more where it is not its first name. */
    int[] find(String key) {
        byte[] wanted = key.getBytes(UTF_8);
        int slot = hash(wanted, 0, wanted.length) & (table.length - 1);
        while (table[slot] != 0) {
            int found = table[slot] - 1;
            if (Arrays.equals(keys, start(keyEnds, found), keyEnds[found], wanted, 0, wanted.length)) {
                return Arrays.copyOfRange(postings, start(postingEnds, found), postingEnds[found]);
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return NONE;
    }

    PlaceRow row(int place) {
        return new PlaceRow(
                ids[place],
                new String(names, start(nameEnds, place), nameEnds[place] - start(nameEnds, place), UTF_8),
                latitudes[place] / SCALE,
                longitudes[place] / SCALE,
                populations[place],
                countryCodes[countries[place] & 0xff],
                idOf(admin1[place]),
                idOf(admin2[place]),
                Feature.of(features[place]),
                Set.of(),
                Set.of());
    }

    int id(int place) {
        return ids[place];
    }

    /** The number of the place with this GeoNames id, or -1. */
    int numberOf(int id) {
        int at = Arrays.binarySearch(byId, (long) id << 32);
        int place = at >= 0 ? at : -at - 1;
        return place < size && byId[place] >>> 32 == id ? (int) byId[place] : -1;
    }

    private int idOf(int place) {
        return place < 0 ? 0 : ids[place];
    }
}
