package org.rapporteur.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** Whole numbers of few bytes when small, and words, one after another. */
final class ByteWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void number(int number) {
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            bytes.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    void signed(int number) {
        number((number << 1) ^ (number >> 31));
    }

    void word(String word) {
        byte[] letters = word.getBytes(UTF_8);
        number(letters.length);
        bytes.writeBytes(letters);
    }

    void raw(byte[] letters, int from, int to) {
        bytes.write(letters, from, to - from);
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
