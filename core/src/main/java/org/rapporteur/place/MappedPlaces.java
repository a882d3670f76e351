package org.rapporteur.place;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/**
 * An imported gazetteer that stays on the disk: rows of one width, two sorted indexes (of ids and of names), ids of regions,
 * and names. Whatever its size, only the pages that are asked for are read. Safe for many threads.
 */
final class MappedPlaces {
    /** The file in a user's knowledge folder. */
    static final String FILE = "geonames.places";

    static final long MAGIC = 0x5241_5047_454f_0001L;
    static final int HEADER = 48;
    static final int ROW = 40;
    static final double SCALE = 1e5;
    private static final String MEND = "Import it again with 'rapporteur knowledge import geonames'";

    final int size;
    private final ByteBuffer rows;
    private final ByteBuffer ids;
    private final ByteBuffer keys;
    private final ByteBuffer regions;
    private final ByteBuffer names;

    /** @throws GazetteerException when the file is cut off or something else */
    static MappedPlaces open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer header = ByteBuffer.allocate(HEADER);
            while (header.hasRemaining() && channel.read(header) >= 0) {}
            header.flip();
            if (header.remaining() < HEADER || header.getLong() != MAGIC) {
                throw new GazetteerException(file + " is no imported gazetteer, or of another version", MEND);
            }
            return new MappedPlaces(file, channel, header);
        }
    }

    private MappedPlaces(Path file, FileChannel channel, ByteBuffer header) throws IOException {
        this.size = header.getInt();
        long[] lengths = {
            (long) size * ROW,
            (long) header.getInt() * PairIndex.PAIR,
            (long) header.getInt() * PairIndex.PAIR,
            header.getInt() * 4L,
            header.getLong()
        };
        if (channel.size() != HEADER + Arrays.stream(lengths).sum()) {
            throw new GazetteerException(file + " is cut off or damaged", MEND);
        }
        ByteBuffer[] parts = new ByteBuffer[lengths.length];
        long from = HEADER;
        for (int part = 0; part < lengths.length; part++) {
            parts[part] = channel.map(FileChannel.MapMode.READ_ONLY, from, lengths[part]);
            from += lengths[part];
        }
        rows = parts[0];
        ids = parts[1];
        keys = parts[2];
        regions = parts[3];
        names = parts[4];
    }

    /** The places with this normalised name: twice the number of each, one more where it is not its first name. */
    int[] find(String key) {
        return find(keys, PairIndex.key(key));
    }

    /** The number of the place with this GeoNames id, or -1. */
    int numberOf(int id) {
        return first(ids, id);
    }

    static int first(ByteBuffer ids, int id) {
        int[] found = find(ids, PairIndex.key(id));
        return found.length == 0 ? -1 : found[0];
    }

    private static int[] find(ByteBuffer pairs, long key) {
        int low = 0;
        int high = pairs.limit() / PairIndex.PAIR;
        int count = high;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(pairs.getLong(middle * PairIndex.PAIR), key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < count && pairs.getLong(end * PairIndex.PAIR) == key) {
            end++;
        }
        int[] numbers = new int[end - low];
        for (int one = low; one < end; one++) {
            numbers[one - low] = pairs.getInt(one * PairIndex.PAIR + 8);
        }
        return numbers;
    }

    int id(int number) {
        return rows.getInt(number * ROW);
    }

    PlaceRow row(int number) {
        int at = number * ROW;
        byte[] name = new byte[rows.getShort(at + 24) & 0xffff];
        names.get((int) rows.getLong(at + 16), name);
        return new PlaceRow(
                rows.getInt(at),
                new String(name, UTF_8),
                rows.getInt(at + 4) / SCALE,
                rows.getInt(at + 8) / SCALE,
                rows.getInt(at + 12),
                country(rows, at),
                region(rows.getInt(at + 32)),
                region(rows.getInt(at + 36)),
                Feature.of(rows.get(at + 28)),
                Set.of(),
                Set.of());
    }

    static String country(ByteBuffer rows, int at) {
        byte[] letters = {rows.get(at + 26), rows.get(at + 27)};
        return new String(letters, US_ASCII).strip();
    }

    private int region(int number) {
        return number < 0 ? 0 : regions.getInt(number * 4);
    }
}
