package org.rapporteur.place;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads what {@link ByteWriter} wrote. */
final class ByteReader {
    private final byte[] bytes;
    private int at;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    int signed() {
        int number = number();
        return (number >>> 1) ^ -(number & 1);
    }

    String word() {
        int length = number();
        String word = new String(bytes, at, length, UTF_8);
        at += length;
        return word;
    }

    void raw(byte[] into, int from, int length) {
        System.arraycopy(bytes, at, into, from, length);
        at += length;
    }
}
