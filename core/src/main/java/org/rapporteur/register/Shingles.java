package org.rapporteur.register;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.finding.Report;
import org.rapporteur.language.text.Span;

/**
 * All runs of four words of a report, furniture left out, as fingerprints: tells copies of one text, also where a sentence was
 * added or cut, from texts about the same thing.
 */
public final class Shingles {
    private static final int WORDS = 4;
    /** A text of fewer is too short to tell a copy from a phrase that everybody uses. */
    private static final int FEWEST = 12;
    /** So much of the shorter text stands word for word in the longer one. */
    private static final double COPIED = 0.8;
    /** A text that is less than this of the other is a quotation in it, not a copy. */
    private static final double LENGTH = 0.4;

    private static final double RELATED = 0.3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Set<Integer> all;

    private Shingles(Set<Integer> all) {
        this.all = all;
    }

    public static Shingles of(Report report) {
        Set<Integer> all = new HashSet<>();
        for (Span part : report.body()) {
            List<String> words = words(part.in(report.text()));
            for (int at = 0; at + WORDS <= words.size(); at++) {
                all.add((int) Fingerprint.of(String.join(" ", words.subList(at, at + WORDS))));
            }
        }
        return new Shingles(all);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    Set<Integer> all() {
        return all;
    }

    /** What {@link #bytes} gave. */
    public static Shingles of(byte[] bytes) {
        Set<Integer> all = new HashSet<>(2 * bytes.length / Integer.BYTES);
        ByteBuffer numbers = ByteBuffer.wrap(bytes);
        while (numbers.hasRemaining()) {
            all.add(numbers.getInt());
        }
        return new Shingles(all);
    }

    /** All of them in ascending order, each as four bytes, the highest first. */
    public byte[] bytes() {
        ByteBuffer numbers = ByteBuffer.allocate(all.size() * Integer.BYTES);
        all.stream().sorted().forEach(numbers::putInt);
        return numbers.array();
    }

    /** How much of the shorter text stands in the other one too, from 0 to 1. */
    public double shared(Shingles other) {
        Set<Integer> fewer = all.size() <= other.all.size() ? all : other.all;
        Set<Integer> more = fewer == all ? other.all : all;
        if (fewer.isEmpty()) {
            return 0;
        }
        return fewer.stream().filter(more::contains).count() / (double) fewer.size();
    }

    /** Whether one is a copy of the other, or both are of a third: nearly all of the shorter one stands in the longer one. */
    public boolean areCopies(Shingles other) {
        int fewer = Math.min(all.size(), other.all.size());
        int more = Math.max(all.size(), other.all.size());
        return fewer >= FEWEST && fewer >= LENGTH * more && shared(other) >= COPIED;
    }

    /** Whether one may be a later version of the other, when both stand at one address. */
    public boolean areVersions(Shingles other) {
        return shared(other) >= RELATED;
    }
}
