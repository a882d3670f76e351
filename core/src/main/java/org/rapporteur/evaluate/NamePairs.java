package org.rapporteur.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Pairs of Latin spellings drawn from a file of spellings with their Arabic form and a count, {@code mohamed TAB م ح م د TAB
 * 93}. Two spellings of one Arabic form are the same name; two that no line pairs, whatever its count, are different ones:
 * half of these share the first letter, a quarter three letters besides, and a quarter are each the nearest of 200 with the
 * same first letter by insertions, deletions and substitutions. Lines below a count of 3 and names of two letters are not
 * drawn from, nor is the form of "Abd", a half of names.
 *
 * <p>Every third Arabic form, by its MD5, is held back: nothing was learned from it, and pairs of it are drawn apart.
 */
public final class NamePairs {
    private static final int SEEN_OFTEN = 3;
    private static final int SHORTEST = 3;
    private static final int NEIGHBOURS = 200;
    private static final int FEWEST = 30;
    private static final int THIRDS = 3;
    private static final String ABD = "عبد";

    private final Map<String, Set<String>> formsOf = new TreeMap<>();
    private final Map<String, Set<String>> often = new TreeMap<>();

    private NamePairs() {}

    /** @throws IOException when the file cannot be read, or has a line without three fields */
    public static NamePairs read(Path file) throws IOException {
        NamePairs pairs = new NamePairs();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            String[] fields = line.split("\t", -1);
            if (fields.length != 3 || !fields[2].matches("\\d{1,9}")) {
                throw new IOException(file + ":" + number + ": the line has not the form name TAB letters TAB count");
            }
            pairs.add(fields[0], fields[1].replace(" ", ""), Integer.parseInt(fields[2]));
        }
        return pairs;
    }

    private void add(String name, String form, int count) {
        if (name.length() >= SHORTEST && !form.equals(ABD)) {
            formsOf.computeIfAbsent(name, key -> new TreeSet<>()).add(form);
            if (count >= SEEN_OFTEN) {
                often.computeIfAbsent(form, key -> new TreeSet<>()).add(name);
            }
        }
    }

    /** At most {@code same} pairs of one name and {@code different} of two, of the held-back third or of the others. */
    public List<NamePair> draw(boolean heldBack, int same, int different, long seed) {
        Predicate<String> part = form -> isHeldBack(form) == heldBack;
        Random random = new Random(seed);
        List<NamePair> pairs = new ArrayList<>(same(part));
        Collections.shuffle(pairs, random);
        pairs = new ArrayList<>(pairs.subList(0, Math.min(same, pairs.size())));
        pairs.addAll(different(part, different, random));
        return pairs;
    }

    private List<NamePair> same(Predicate<String> part) {
        Set<NamePair> pairs = new LinkedHashSet<>();
        often.forEach((form, names) -> {
            if (part.test(form)) {
                for (String one : names) {
                    for (String other : names) {
                        if (one.compareTo(other) < 0
                                && shared(one, other).stream().allMatch(part)) {
                            pairs.add(new NamePair(one, other, true, "same"));
                        }
                    }
                }
            }
        });
        return List.copyOf(pairs);
    }

    private List<NamePair> different(Predicate<String> part, int wanted, Random random) {
        List<String> names = often.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .filter(name -> forms(name).stream().allMatch(part))
                .sorted()
                .toList();
        Map<String, List<String>> byFirst = new HashMap<>();
        names.forEach(name -> byFirst.computeIfAbsent(name.substring(0, 1), key -> new ArrayList<>())
                .add(name));
        List<NamePair> pairs = new ArrayList<>();
        while (pairs.size() < wanted && byFirst.values().stream().anyMatch(some -> some.size() >= FEWEST)) {
            String one = names.get(random.nextInt(names.size()));
            List<String> some = byFirst.getOrDefault(one.substring(0, 1), List.of());
            if (some.size() >= FEWEST) {
                Kind kind = Kind.values()[pairs.size() % Kind.values().length];
                kind.choose(one, sample(some, random).filter(other -> isNeverPaired(one, other)))
                        .ifPresent(other -> pairs.add(new NamePair(one, other, false, kind.how)));
            }
        }
        return pairs;
    }

    private static Stream<String> sample(List<String> names, Random random) {
        return random
                .ints(0, names.size())
                .distinct()
                .limit(Math.min(NEIGHBOURS, names.size()))
                .mapToObj(names::get)
                .toList()
                .stream();
    }

    /** How a different name is chosen among some with the same first letter. */
    private enum Kind {
        ANY("first letter"),
        ANY_OTHER("first letter"),
        THREE("three letters"),
        NEAREST("nearest");

        private final String how;

        Kind(String how) {
            this.how = how;
        }

        Optional<String> choose(String one, Stream<String> others) {
            return switch (this) {
                case ANY, ANY_OTHER -> others.findFirst();
                case THREE ->
                    others.filter(other -> one.chars()
                                            .distinct()
                                            .filter(letter -> other.indexOf(letter) >= 0)
                                            .count()
                                    >= 3)
                            .findFirst();
                case NEAREST ->
                    others.min(Comparator.comparingInt((String other) -> distance(one, other))
                            .thenComparing(Comparator.naturalOrder()));
            };
        }
    }

    private Set<String> forms(String name) {
        return formsOf.getOrDefault(name, Set.of());
    }

    private Set<String> shared(String one, String other) {
        Set<String> shared = new TreeSet<>(forms(one));
        shared.retainAll(forms(other));
        return shared;
    }

    private boolean isNeverPaired(String one, String other) {
        return !one.equals(other) && shared(one, other).isEmpty();
    }

    private static boolean isHeldBack(String form) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(form.getBytes(UTF_8));
            return new BigInteger(1, hash).mod(BigInteger.valueOf(THIRDS)).intValue() == THIRDS - 1;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }

    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(before[j - 1] + change, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
