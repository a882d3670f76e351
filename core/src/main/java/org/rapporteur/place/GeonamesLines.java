package org.rapporteur.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The lines of a file of GeoNames, from a given byte on; one line is held at a time. */
final class GeonamesLines implements AutoCloseable {
    private static final int LONGEST = 1 << 20;

    private final Path file;
    private final InputStream in;
    private final CharsetDecoder decoder = UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long offset;
    private long number;
    private boolean complete = true;

    /**
     * @param offset the byte at which a line begins
     * @param number how many lines lie before it
     */
    GeonamesLines(Path file, long offset, long number) throws IOException {
        this.file = file;
        this.in = Files.newInputStream(file);
        in.skipNBytes(offset);
        this.offset = offset;
        this.number = number;
    }

    /** The next line without its end. */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        while (true) {
            if (at == filled) {
                filled = in.read(buffer);
                at = 0;
                if (filled <= 0) {
                    filled = 0;
                    complete = line.size() == 0;
                    return complete ? Optional.empty() : Optional.of(decoded(line));
                }
            }
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, at, end - at);
            offset += end - at;
            at = end;
            if (line.size() > LONGEST) {
                number++;
                throw wrong("this line is longer than " + LONGEST + " bytes", "Give a file of GeoNames, unzipped");
            }
            if (at < filled) {
                at++;
                offset++;
                return Optional.of(decoded(line));
            }
        }
    }

    private String decoded(ByteArrayOutputStream line) {
        number++;
        byte[] bytes = line.toByteArray();
        if (number == 1 && bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            throw wrong("this is a zip archive", "Unzip it and give the .txt file");
        }
        int length = bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        try {
            return decoder.decode(ByteBuffer.wrap(bytes, 0, length)).toString();
        } catch (CharacterCodingException e) {
            throw wrong(
                    "this line is not UTF-8",
                    "GeoNames publishes UTF-8: take the file anew, and open it in no program that saves it otherwise");
        }
    }

    /** The byte after the last line read. */
    long offset() {
        return offset;
    }

    /** How many lines were read. */
    long number() {
        return number;
    }

    /** Whether the last line had an end. */
    boolean isComplete() {
        return complete;
    }

    GazetteerException wrong(String what, String mend) {
        return new GazetteerException(file + ":" + number + ": " + what, mend);
    }

    GazetteerException cutOff() {
        return wrong("the file ends in the middle of this line", "The download was cut off: take the file anew");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
