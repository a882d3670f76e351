package org.rapporteur.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Optional;

/** Bytes become text; nothing is guessed: what is not UTF-8 must say so by a mark at its beginning or a declaration. */
final class TextDecoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** UTF-8 needs at most this many bytes for a character. */
    private static final int LONGEST = 4;
    /** In UTF-16 of European text nearly every second byte is 0. */
    private static final double MANY = 0.4;

    private TextDecoder() {}

    /** @param declared the encoding that the file itself names, if any */
    static String decode(byte[] bytes, Optional<String> declared) throws UnreadableException {
        if (bytes.length == 0) {
            throw new UnreadableException("The file is empty (0 bytes)", "Fetch it again, or leave it out");
        }
        Optional<String> kind = Signature.of(bytes);
        if (kind.isPresent()) {
            throw new UnreadableException(
                    "This is no text but " + kind.get(), "Save its text as .txt, .md or .html, and read that");
        }
        String text = characters(bytes, declared);
        if (text.chars().filter(TextDecoder::isControl).count() * 100 > text.length()) {
            throw binary();
        }
        if (text.codePoints().allMatch(TextDecoder::isBlank)) {
            throw new UnreadableException("There is nothing but white space", "Fetch it again, or leave it out");
        }
        return text;
    }

    private static String characters(byte[] bytes, Optional<String> declared) throws UnreadableException {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, UTF_16BE);
        }
        if (zeros(bytes, 1) > MANY && zeros(bytes, 0) == 0) {
            return strict(bytes, 0, UTF_16LE);
        }
        if (zeros(bytes, 0) > MANY && zeros(bytes, 1) == 0) {
            return strict(bytes, 0, UTF_16BE);
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw binary();
            }
        }
        return strict(bytes, 0, charset(declared));
    }

    /** Latin-1 is read as Windows-1252, as every browser does: pages that name the one are written in the other. */
    private static Charset charset(Optional<String> declared) throws UnreadableException {
        try {
            Charset charset = declared.map(Charset::forName).orElse(UTF_8);
            boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
            return charset.equals(ISO_8859_1) || charset.name().equals("US-ASCII") ? WINDOWS : wide ? UTF_8 : charset;
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(
                    "It names an encoding that does not exist here: " + declared.orElse(""),
                    "Convert it to UTF-8, and correct the name in its head");
        }
    }

    private static String strict(byte[] bytes, int from, Charset charset) throws UnreadableException {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var onError = charset.equals(WINDOWS) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
        var decoder = charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError);
        CharBuffer out =
                CharBuffer.allocate((int) Math.ceil((bytes.length - from) * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw charset.equals(UTF_8) ? notUtf8(bytes, in.position()) : broken(charset, in.position());
        }
        decoder.flush(out);
        return out.flip().toString();
    }

    private static UnreadableException notUtf8(byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        if (bytes.length - at < LONGEST && isLead(bytes[at])) {
            return new UnreadableException(
                    "The text ends in the middle of a character (byte " + at + "): the file was cut off",
                    "Fetch it again, or take its last, broken character away");
        }
        return new UnreadableException(
                String.format("Byte %d (0x%02X, in line %d) is not UTF-8", at, bytes[at] & 0xFF, line),
                "Convert the file; if it is Windows text: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW_FILE");
    }

    private static UnreadableException broken(Charset charset, int at) {
        return new UnreadableException(
                "Byte " + at + " is not " + charset.name() + ": the file was cut off or damaged",
                "Fetch it again, or convert it to UTF-8");
    }

    private static UnreadableException binary() {
        return new UnreadableException(
                "This is no text: it holds bytes that no text has",
                "Save its text as .txt, .md or .html, and read that");
    }

    private static boolean isLead(byte b) {
        return (b & 0xE0) == 0xC0 || (b & 0xF0) == 0xE0 || (b & 0xF8) == 0xF0;
    }

    private static boolean isControl(int c) {
        return (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == 0x7F;
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && Arrays.equals(
                        Arrays.stream(mark).toArray(),
                        java.util.stream.IntStream.range(0, mark.length)
                                .map(i -> bytes[i] & 0xFF)
                                .toArray());
    }

    /** The share of zeros among the even (0) or odd (1) bytes. */
    private static double zeros(byte[] bytes, int offset) {
        int zeros = 0;
        int all = 0;
        for (int i = offset; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
            all++;
        }
        return all == 0 ? 0 : zeros / (double) all;
    }
}
