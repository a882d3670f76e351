package org.rapporteur.language.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bytes being written or read from the front: numbers take as many bytes as they need, seven bits in each. */
final class Bytes {
    private byte[] bytes;
    private int at;
    private final int end;

    private Bytes(byte[] bytes, int at, int end) {
        this.bytes = bytes;
        this.at = at;
        this.end = end;
    }

    static Bytes toWrite() {
        return new Bytes(new byte[1 << 16], 0, 0);
    }

    /** Reads from {@code from} on; the bytes are not copied. */
    static Bytes toRead(byte[] bytes, int from) {
        return new Bytes(bytes, from, bytes.length);
    }

    byte[] written() {
        return Arrays.copyOf(bytes, at);
    }

    int left() {
        return end - at;
    }

    void number(int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            put((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        put(rest);
    }

    int number() {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            require(at < end, "the end too early");
            byte next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new UnreadableModelException("a number without end");
    }

    void signed(int value) {
        number((value << 1) ^ (value >> 31));
    }

    int signed() {
        int value = number();
        return (value >>> 1) ^ -(value & 1);
    }

    void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        for (byte one : encoded) {
            put(one);
        }
    }

    String text() {
        int length = number();
        require(length >= 0 && length <= left(), "a text longer than the rest");
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    void texts(List<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
    }

    List<String> texts() {
        int count = number();
        require(count >= 0 && count <= left(), "more texts than bytes");
        List<String> texts = new ArrayList<>(count);
        for (int text = 0; text < count; text++) {
            texts.add(text());
        }
        return texts;
    }

    void block(byte[] block, int from, int length) {
        number(length);
        while (bytes.length - at < length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        System.arraycopy(block, from, bytes, at, length);
        at += length;
    }

    /** Some of the bytes, which are shared and not to be written. */
    ByteBuffer block() {
        int length = number();
        require(length >= 0 && length <= left(), "a block longer than the rest");
        at += length;
        return ByteBuffer.wrap(bytes, at - length, length).slice();
    }

    void require(boolean holds, String found) {
        if (!holds) {
            throw new UnreadableModelException(found);
        }
    }

    private void put(int value) {
        if (at == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * at);
        }
        bytes[at++] = (byte) value;
    }
}
