package org.rapporteur.e2e;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/** Fifty inputs that something is odd or wrong about, beside what is to become of each. */
final class HostileInputs {
    private static final String GOOD = "The envoy met the minister in Geneva on Monday.";
    private static final int HUNDRED_MEGABYTES = 100_000_000;

    private final Path folder;
    /** "name" or "name:line" of what has to be reported. */
    private final Set<String> bad = new TreeSet<>();
    /** The ids of reports that have to be read in spite of all. */
    private final Set<String> good = new TreeSet<>();

    HostileInputs(Path folder) {
        this.folder = folder;
    }

    Set<String> bad() {
        return bad;
    }

    Set<String> good() {
        return good;
    }

    void write() throws IOException {
        noText();
        notText();
        brokenLines();
        encodings();
        pages();
        oddTexts();
        links();
        large();
    }

    private void noText() throws IOException {
        bad("empty.txt", "");
        bad("empty.html", "");
        bad("empty.jsonl", "");
        bad("blank.txt", " \n\t\n ");
        bad("script.html", "<html><script>var x = 1;</script></html>");
    }

    private void notText() throws IOException {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        bad("noise.txt", noise);
        bad("picture.txt", bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\1", ISO_8859_1));
        bad("document.txt", bytes("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\nstream\0\1endstream", ISO_8859_1));
        bad("archive.txt", bytes("PK\3\4\0\0\0\0\u00ff", ISO_8859_1));
        bad("nul.txt", GOOD + "\0\0" + GOOD);
        bad("controls.txt", "\u001b[31m" + GOOD + "\7\u202e");
    }

    private void brokenLines() throws IOException {
        lines("middle.jsonl", object("m1"), "{\"id\":\"m2\",\"text\":", object("m3"));
        bad.add("middle.jsonl:2");
        readable("m1", "m3");
        lines("shapes.jsonl", "[1,2]", "42", "\"words\"", "null", "{}", object("s1"));
        readable("s1");
        bad("shapes.jsonl", 1, 5);
        lines("texts.jsonl", "{\"id\":\"t1\"}", "{\"id\":\"t2\",\"text\":null}", "{\"text\":\"\"}", "{\"text\":5}");
        bad("texts.jsonl", 1, 4);
        lines("twice.jsonl", object("w1"), object("w1").replace("Monday", "Tuesday"));
        readable("w1");
        bad("twice.jsonl", 2, 2);
        lines("day.jsonl", "{\"id\":\"y1\",\"text\":\"" + GOOD + "\",\"published\":\"2019-02-31\"}", object("y2"));
        readable("y2");
        bad("day.jsonl", 1, 1);
        lines("half.jsonl", "{\"id\":\"h1\",\"text\":\"\\ud800 " + GOOD + "\"}", object("h2") + " more", object("h3"));
        readable("h3");
        bad("half.jsonl", 1, 2);
        lines("deep.jsonl", "[".repeat(20_000), object("d1"));
        readable("d1");
        bad("deep.jsonl", 1, 1);
        lines("mark.jsonl", "\ufeff" + object("k1") + "\r", "\r", object("k2") + "\r");
        readable("k1", "k2");
        lines("nameless.jsonl", "{\"text\":\"" + GOOD + " Nameless.\"}");
        good.add("nameless-");
        file("not.jsonl.gz", bytes("not packed at all", UTF_8));
        bad("not.jsonl.gz", 1, 1);
        byte[] packed = packed(object("z1") + "\n" + object("z2").repeat(200));
        file("cut.jsonl.gz", Arrays.copyOf(packed, packed.length - 12));
        bad.add("cut.jsonl.gz");
        readable("z1");
    }

    private void encodings() throws IOException {
        good("utf16le.txt", bytes("\ufeff" + GOOD + " Little.", UTF_16LE));
        good("utf16be.txt", bytes("\ufeff" + GOOD + " Big.", UTF_16BE));
        bad("cut.txt", bytes(GOOD + " caf\u00c3", ISO_8859_1));
        bad("latin.txt", bytes(GOOD + " caf\u00e9 again", ISO_8859_1));
    }

    private void pages() throws IOException {
        good("unclosed.html", "<html><body><div><p>" + GOOD + "<p><b>" + GOOD);
        good("nested.html", "<div>".repeat(50_000) + GOOD);
        good("attribute.html", "<p title='" + "x".repeat(1_000_000) + "'>" + GOOD + " Attribute.");
        good("entities.html", "<p>&#0;&#x110000;&bogus;" + GOOD);
    }

    private void oddTexts() throws IOException {
        good("word.txt", "x".repeat(1_000_000) + " " + GOOD);
        good("lines.txt", "\n".repeat(100_000) + GOOD);
        good("french.txt", "Le ministre a rencontré son homologue à Paris, et ils ont parlé de la paix.");
        good("surrogates.txt", GOOD + " \ud83d\ude00 " + GOOD);
        good("windows.txt", GOOD.replace(" ", "\r\n"));
        good("name with  spaces.txt", GOOD + " Spaces.");
        good("-dash.txt", GOOD + " Dash.");
        good("markdown.md", "# Title\n\n" + GOOD);
    }

    private void links() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.writeString(inner.resolve("inside.txt"), GOOD + " Inside.");
        readable("inside");
        Files.createSymbolicLink(inner.resolve("loop"), Path.of(".."));
        bad.add("loop");
        Files.createSymbolicLink(folder.resolve("self"), Path.of("self"));
        bad.add("self");
        Files.createSymbolicLink(folder.resolve("dangling.txt"), Path.of("nowhere"));
        bad.add("dangling.txt");
        Files.createDirectory(folder.resolve("folder.txt"));
    }

    private void large() throws IOException {
        byte[] piece = bytes("word ".repeat(200_000), UTF_8);
        try (OutputStream text = Files.newOutputStream(folder.resolve("large.txt"));
                OutputStream lines = Files.newOutputStream(folder.resolve("large.jsonl"))) {
            lines.write(bytes("{\"id\":\"l1\",\"text\":\"", UTF_8));
            for (int written = 0; written < HUNDRED_MEGABYTES; written += piece.length) {
                text.write(piece);
                lines.write(piece);
            }
            lines.write(bytes("\"}\n" + object("l2") + "\n", UTF_8));
        }
        bad.add("large.txt");
        bad("large.jsonl", 1, 1);
        readable("l2");
    }

    private static String object(String id) {
        return "{\"id\":\"" + id + "\",\"text\":\"" + GOOD + "\"}";
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(bytes(text, UTF_8));
        }
        return bytes.toByteArray();
    }

    private void lines(String name, String... lines) throws IOException {
        file(name, bytes(String.join("\n", lines) + "\n", UTF_8));
    }

    private void file(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }

    private void bad(String name, String content) throws IOException {
        bad(name, bytes(content, UTF_8));
    }

    private void bad(String name, byte[] content) throws IOException {
        file(name, content);
        bad.add(name);
    }

    private void bad(String name, int firstLine, int lastLine) {
        for (int line = firstLine; line <= lastLine; line++) {
            bad.add(name + ":" + line);
        }
    }

    private void good(String name, String content) throws IOException {
        good(name, bytes(content, UTF_8));
    }

    private void good(String name, byte[] content) throws IOException {
        file(name, content);
        good.add(name.substring(0, name.lastIndexOf('.')));
    }

    private void readable(String... ids) {
        good.addAll(List.of(ids));
    }
}
