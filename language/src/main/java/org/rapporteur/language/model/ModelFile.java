package org.rapporteur.language.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * Models as bytes: eight bytes of magic, the version of the format, a checksum, then the parts in alphabetical order, so
 * that the same model is always the same file. Nothing is compressed: the jar does that, and zlib's output differs from
 * one version to the next.
 */
public final class ModelFile {
    private static final byte[] MAGIC = "RAPPMODL".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 2;
    private static final int HEADER = MAGIC.length + 8;

    private ModelFile() {}

    public static void write(Model model, Path file) throws IOException {
        Files.write(file, bytes(model));
    }

    public static byte[] bytes(Model model) {
        Bytes out = Bytes.toWrite();
        out.text(model.card());
        out.number(model.lists().size());
        new TreeMap<>(model.lists()).forEach((name, list) -> {
            out.text(name);
            out.texts(list);
        });
        out.number(model.tables().size());
        new TreeMap<>(model.tables()).forEach((name, table) -> {
            out.text(name);
            table.write(out);
        });
        out.number(model.matrices().size());
        new TreeMap<>(model.matrices()).forEach((name, matrix) -> {
            out.text(name);
            matrix.write(out);
        });
        return withHeader(out.written());
    }

    private static byte[] withHeader(byte[] body) {
        byte[] all = new byte[HEADER + body.length];
        System.arraycopy(MAGIC, 0, all, 0, MAGIC.length);
        putInt(all, MAGIC.length, VERSION);
        putInt(all, MAGIC.length + 4, checksum(body, 0));
        System.arraycopy(body, 0, all, HEADER, body.length);
        return all;
    }

    public static Model read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the model " + file, e);
        }
    }

    /** A model that comes with the program. */
    public static Model resource(String name) {
        try (InputStream in = ModelFile.class.getResourceAsStream("/org/rapporteur/language/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The model " + name + " is missing from the jar; build it again");
            }
            return read(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the model " + name + " in the jar", e);
        }
    }

    /**
     * @param where what messages call the file
     * @throws UnreadableModelException when these are not the bytes of a whole model of this version
     */
    public static Model read(InputStream in, String where) throws IOException {
        byte[] all = all(in);
        String mend = "; copy it again, or train one with 'rapporteur train'";
        if (all.length < HEADER || !Arrays.equals(all, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new UnreadableModelException("The file " + where + " is not a model, or is cut off" + mend);
        }
        int version = intAt(all, MAGIC.length);
        if (version != VERSION) {
            throw new UnreadableModelException("The model " + where + " has format version " + version
                    + ", this program reads version " + VERSION
                    + "; use the model that came with the program, or train one with 'rapporteur train'");
        }
        if (intAt(all, MAGIC.length + 4) != checksum(all, HEADER)) {
            throw new UnreadableModelException(
                    "The model " + where + " is cut off or damaged: its checksum does not fit" + mend);
        }
        try {
            return parts(Bytes.toRead(all, HEADER));
        } catch (UnreadableModelException e) {
            throw new UnreadableModelException("The model " + where + " is damaged: " + e.getMessage() + mend, e);
        }
    }

    /** A file, and a resource of a jar, says how long it is: then its bytes are not copied. */
    private static byte[] all(InputStream in) throws IOException {
        byte[] said = new byte[Math.max(HEADER, in.available())];
        int read = in.readNBytes(said, 0, said.length);
        byte[] rest = in.readAllBytes();
        if (read == said.length && rest.length == 0) {
            return said;
        }
        byte[] all = Arrays.copyOf(said, read + rest.length);
        System.arraycopy(rest, 0, all, read, rest.length);
        return all;
    }

    private static Model parts(Bytes in) {
        String card = in.text();
        Map<String, List<String>> lists = named(in, Bytes::texts);
        Map<String, HashTable> tables = named(in, HashTable::read);
        Map<String, Matrix> matrices = named(in, Matrix::read);
        return new Model(card, lists, tables, matrices);
    }

    private static <T> Map<String, T> named(Bytes in, Function<Bytes, T> reader) {
        Map<String, T> parts = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            String name = in.text();
            parts.put(name, reader.apply(in));
        }
        return parts;
    }

    private static int checksum(byte[] bytes, int from) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, bytes.length - from);
        return (int) crc.getValue();
    }

    private static void putInt(byte[] bytes, int at, int value) {
        for (int index = 0; index < 4; index++) {
            bytes[at + index] = (byte) (value >>> (24 - 8 * index));
        }
    }

    private static int intAt(byte[] bytes, int at) {
        int value = 0;
        for (int index = 0; index < 4; index++) {
            value = (value << 8) | (bytes[at + index] & 0xFF);
        }
        return value;
    }
}
