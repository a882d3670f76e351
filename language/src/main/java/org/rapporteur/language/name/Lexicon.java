package org.rapporteur.language.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.model.HashTable;
import org.rapporteur.language.model.Hashes;
import org.rapporteur.language.text.Sentence;

/** Lists of words that occur in names, as hints for what is learned: no list decides. Immutable. */
public final class Lexicon {
    static final int PERSON = 1;
    static final int GENTILIC = 2;
    static final int ORGANISATION = 4;
    static final int TITLE = 8;
    static final int PARTICLE = 16;
    static final int PLACE_BEGINS = 32;
    static final int PLACE_GOES_ON = 64;

    private static final int LONGEST_PLACE = 4;

    /** A place of this many words, or the beginning of a longer one. */
    private static final int WHOLE = 1;

    private static final int BEGINNING = 2;

    private final HashTable words;
    private final HashTable places;

    private Lexicon(HashTable words, HashTable places) {
        this.words = words;
        this.places = places;
    }

    /** The lists in the jar. */
    public static Lexicon load() {
        Map<Integer, Integer> words = new HashMap<>();
        lines("persons.txt").forEach(word -> add(words, word, PERSON));
        for (String line : lines("gentilics.txt")) {
            for (String word : line.split(" ", -1)) {
                add(words, word, GENTILIC);
                add(words, word + "s", GENTILIC);
            }
        }
        for (String line : lines("cues.txt")) {
            String[] cues = line.split(" ", -1);
            for (int cue = 1; cue < cues.length; cue++) {
                add(words, cues[cue], bit(cues[0]));
            }
        }
        return new Lexicon(HashTable.of(words), placeTable());
    }

    /** Words of names of persons, in lower case. */
    public static List<String> persons() {
        return lines("persons.txt");
    }

    /** Names of places, as they are written. */
    public static List<String> places() {
        return lines("places.txt");
    }

    private static int bit(String kind) {
        return switch (kind) {
            case "organisation" -> ORGANISATION;
            case "title" -> TITLE;
            default -> PARTICLE;
        };
    }

    private static void add(Map<Integer, Integer> words, String word, int bit) {
        words.merge(Hashes.folded(word), bit, (known, more) -> known | more);
    }

    private static HashTable placeTable() {
        Map<Integer, Integer> places = new HashMap<>();
        for (String name : lines("places.txt")) {
            String[] parts = name.replace("-", " - ").split(" ", -1);
            int hash = 0;
            for (int part = 0; part < parts.length && part < LONGEST_PLACE; part++) {
                hash = sequence(hash, Hashes.folded(parts[part]));
                places.merge(hash, part == parts.length - 1 ? WHOLE : BEGINNING, (known, more) -> known | more);
            }
        }
        return HashTable.of(places);
    }

    private static int sequence(int soFar, int word) {
        return (soFar * 31 + word) * 0x9E3779B1;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The resource " + resource + " is missing from the jar; build it again");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the resource " + resource, e);
        }
    }

    /** What is known of each token, as a sum of bits. */
    int[] bits(Sentence sentence, int[] hashes) {
        int[] bits = new int[hashes.length];
        for (int token = 0; token < bits.length; token++) {
            bits[token] |= words.get(hashes[token]);
            if (startsCapital(sentence, token)) {
                markPlace(hashes, token, bits);
            }
        }
        return bits;
    }

    private static boolean startsCapital(Sentence sentence, int token) {
        return Character.isUpperCase(sentence.token(token).form().charAt(0));
    }

    private void markPlace(int[] hashes, int from, int[] bits) {
        int hash = 0;
        int end = from;
        for (int token = from; token < hashes.length && token - from < LONGEST_PLACE; token++) {
            hash = sequence(hash, hashes[token]);
            int found = places.get(hash);
            if ((found & WHOLE) != 0) {
                end = token + 1;
            }
            if ((found & BEGINNING) == 0) {
                break;
            }
        }
        for (int token = from; token < end; token++) {
            bits[token] |= token == from ? PLACE_BEGINS : PLACE_GOES_ON;
        }
    }

    /** Whether the word is a nationality or its like, written with a capital. */
    public boolean isGentilic(String form) {
        return Character.isUpperCase(form.charAt(0)) && (words.get(Hashes.folded(form)) & GENTILIC) != 0;
    }
}
