package org.rapporteur.language.name;

import java.util.List;
import org.rapporteur.language.model.HashTable;
import org.rapporteur.language.model.Hashes;
import org.rapporteur.language.model.Lines;
import org.rapporteur.language.text.Sentence;

/** Lists of words that occur in names, as hints for what is learned: no list decides. Immutable. */
public final class Lexicon {
    static final int PERSON = 1;
    static final int GENTILIC = 2;
    static final int ORGANISATION = 4;
    static final int TITLE = 8;
    static final int PARTICLE = 16;

    /** The next bit stands for the later words of a place. */
    static final int PLACE_BEGINS = 32;

    /** The next bit stands for the later words of an organisation. */
    static final int BODY_BEGINS = 128;

    private static final int LONGEST = 6;

    /** A whole name, or the beginning of a longer one. */
    private static final int WHOLE = 1;

    private static final int BEGINNING = 2;

    private final HashTable words;
    private final HashTable places;
    private final HashTable bodies;

    private Lexicon(HashTable words, HashTable places, HashTable bodies) {
        this.words = words;
        this.places = places;
        this.bodies = bodies;
    }

    /** The lists in the jar. */
    public static Lexicon load() {
        HashTable.Collector words = new HashTable.Collector();
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
        return new Lexicon(words.collected(), names("places.txt"), names("organisations.txt"));
    }

    private static int bit(String kind) {
        return switch (kind) {
            case "organisation" -> ORGANISATION;
            case "title" -> TITLE;
            default -> PARTICLE;
        };
    }

    private static void add(HashTable.Collector words, String word, int bit) {
        words.add(Hashes.folded(word), bit);
    }

    /** Each list of names as hashes of their words, one after the other. */
    private static HashTable names(String resource) {
        HashTable.Collector names = new HashTable.Collector();
        for (String name : lines(resource)) {
            String[] parts = name.replace("-", " - ").split(" ", -1);
            int hash = 0;
            for (int part = 0; part < parts.length && part < LONGEST; part++) {
                hash = sequence(hash, Hashes.folded(parts[part]));
                names.add(hash, part == parts.length - 1 ? WHOLE : BEGINNING);
            }
        }
        return names.collected();
    }

    private static int sequence(int soFar, int word) {
        return (soFar * 31 + word) * 0x9E3779B1;
    }

    private static List<String> lines(String resource) {
        return Lines.of(Lexicon.class, resource);
    }

    /** What is known of each token, as a sum of bits. */
    int[] bits(Sentence sentence, int[] hashes) {
        int[] bits = new int[hashes.length];
        for (int token = 0; token < bits.length; token++) {
            bits[token] |= words.get(hashes[token]);
            if (startsCapital(sentence, token)) {
                mark(places, PLACE_BEGINS, hashes, token, bits);
                mark(bodies, BODY_BEGINS, hashes, token, bits);
            }
        }
        return bits;
    }

    private static boolean startsCapital(Sentence sentence, int token) {
        return Character.isUpperCase(sentence.token(token).form().charAt(0));
    }

    /** Marks the longest name of the list that begins here; its later words bear the next bit. */
    private static void mark(HashTable names, int begins, int[] hashes, int from, int[] bits) {
        int hash = 0;
        int end = from;
        for (int token = from; token < hashes.length && token - from < LONGEST; token++) {
            hash = sequence(hash, hashes[token]);
            int found = names.get(hash);
            if ((found & WHOLE) != 0) {
                end = token + 1;
            }
            if ((found & BEGINNING) == 0) {
                break;
            }
        }
        for (int token = from; token < end; token++) {
            bits[token] |= token == from ? begins : 2 * begins;
        }
    }

    /** Whether the word is a nationality or its like, written with a capital. */
    public boolean isGentilic(String form) {
        return Character.isUpperCase(form.charAt(0)) && (words.get(Hashes.folded(form)) & GENTILIC) != 0;
    }
}
