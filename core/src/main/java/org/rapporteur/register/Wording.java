package org.rapporteur.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that {@link Sameness} looks at in a voicing: voicings of one wording are the same, and whatever is the same as one of them
 * is the same as all. So one of each needs to be compared, and it finds the others that are the same by few keys.
 *
 * @param id a fingerprint; a voicing that says too little to be the same as another like it has one of its own
 * @param words a key for each term, where there are terms enough to be compared
 * @param kept other keys under which it is found
 * @param sought other keys under which it finds others
 */
public record Wording(long id, List<Long> words, Set<Long> kept, Set<Long> sought) {
    private static final int HEAD = 2;

    public Wording {
        words = List.copyOf(words);
        kept = Set.copyOf(kept);
        sought = Set.copyOf(sought);
    }

    public static Wording of(Voicing voicing) {
        if (Sameness.of(voicing, voicing) != Sameness.SAME) {
            return new Wording(Fingerprint.of("alone\n" + voicing.id()), List.of(), Set.of(), Set.of());
        }
        String block = String.join(
                "\n",
                voicing.kind().name(),
                voicing.by(),
                voicing.direction().name(),
                voicing.less().orElse(false).toString());
        List<String> plain = voicing.terms().stream()
                .filter(term -> !term.startsWith(Matter.NAME))
                .sorted()
                .toList();
        Set<Long> kept = new HashSet<>();
        Set<Long> sought = new HashSet<>();
        if (voicing.terms().size() >= HEAD) {
            long head = Fingerprint.of(block + "\nhead\n" + sorted(voicing.terms().subList(0, HEAD)));
            kept.add(head);
            sought.add(head);
        }
        if (plain.size() >= HEAD) {
            kept.add(pair(block, plain.get(0), plain.get(1)));
        }
        for (int one = 0; one < plain.size(); one++) {
            for (int other = one + 1; other < plain.size(); other++) {
                sought.add(pair(block, plain.get(one), plain.get(other)));
            }
        }
        Stream<String> words = plain.size() >= HEAD ? voicing.terms().stream() : Stream.empty();
        return new Wording(
                Fingerprint.of(block + "\nall\n" + all(voicing)),
                words.map(term -> Fingerprint.of(block + "\nword\n" + term)).toList(),
                kept,
                sought);
    }

    private static String all(Voicing voicing) {
        List<String> terms = voicing.terms();
        int head = Math.min(HEAD, terms.size());
        return String.join(
                "\n\n",
                sorted(voicing.to()),
                sorted(terms.subList(0, head)),
                sorted(terms.subList(head, terms.size())),
                sorted(voicing.names()),
                sorted(voicing.topics()));
    }

    private static String sorted(java.util.Collection<String> values) {
        return values.stream().sorted().collect(Collectors.joining("\n"));
    }

    private static long pair(String block, String one, String other) {
        return Fingerprint.of(block + "\npair\n" + one + "\n" + other);
    }

    /**
     * The rarest words: whatever has nearly all of the same terms, or all of these and more, has one of them. What has only
     * some of these and no others is found by the pairs among {@link #sought}.
     *
     * @param rarity the rarest first
     */
    public List<Long> rarest(Comparator<Long> rarity) {
        int enough = words.size() - (int) Math.ceil(Sameness.NEARLY_ALL * words.size()) + 1;
        return words.stream().sorted(rarity).limit(Math.min(enough, words.size())).toList();
    }

    /** All keys under which it is found. */
    public List<Long> keys() {
        List<Long> all = new ArrayList<>(words);
        all.addAll(kept);
        return all;
    }
}
