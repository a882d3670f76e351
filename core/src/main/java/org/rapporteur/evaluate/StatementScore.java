package org.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How well statements agree with annotated attributions: those of one text are paired one to one by the overlap of their
 * contents, and a pair counts as far as content, source and cue agree.
 */
public final class StatementScore {
    /** A content is found when its words and the annotated ones overlap so far (Dice's coefficient). */
    private static final double FOUND = 0.5;

    private final Map<Cell, Tally> tallies = new HashMap<>();

    StatementScore() {}

    private record Cell(Measure measure, Type type) {}

    /** What is asked of a pair. */
    public enum Measure {
        /** The contents hold the same words. */
        CONTENT_EXACT,
        /** The contents overlap by half. */
        CONTENT_FOUND,
        /** That, and the sources overlap. */
        SPEAKER_AND_CONTENT,
        /** That, and the cues overlap. */
        FULL_LENIENT,
        /** Content, source and cue hold the same words. */
        FULL_STRICT
    }

    /** Kinds of content: {@code DIRECT} has quotation marks, {@code PURE} nothing outside them, {@code MIXED} something. */
    public enum Type {
        ALL,
        DIRECT,
        INDIRECT,
        PURE,
        MIXED
    }

    /** The figures of one measure for one type. */
    public record Figures(double precision, double recall, double f1, int found, int annotated) {}

    private static final class Tally {
        private int rightFound;
        private int rightAnnotated;
        private int found;
        private int annotated;

        private Figures figures() {
            double precision = share(rightFound, found, annotated);
            double recall = share(rightAnnotated, annotated, found);
            double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            return new Figures(precision, recall, f1, found, annotated);
        }

        private static double share(int right, int of, int others) {
            if (of == 0) {
                return others == 0 ? 1 : 0;
            }
            return (double) right / of;
        }
    }

    /** Adds what was found in one text and what is annotated in it. */
    void add(List<WordSets.Item> found, List<WordSets.Item> annotated) {
        Map<Integer, Integer> pairs = pairs(found, annotated);
        for (int i = 0; i < found.size(); i++) {
            Optional<WordSets.Item> partner = Optional.ofNullable(pairs.get(i)).map(annotated::get);
            for (Measure measure : Measure.values()) {
                WordSets.Item one = found.get(i);
                boolean right =
                        partner.filter(other -> agree(measure, one, other)).isPresent();
                one.types().forEach(type -> {
                    tally(measure, type).found++;
                    tally(measure, type).rightFound += right ? 1 : 0;
                });
                partner.stream()
                        .flatMap(other -> other.types().stream())
                        .forEach(type -> tally(measure, type).rightAnnotated += right ? 1 : 0);
            }
        }
        for (WordSets.Item one : annotated) {
            for (Measure measure : Measure.values()) {
                one.types().forEach(type -> tally(measure, type).annotated++);
            }
        }
    }

    private Tally tally(Measure measure, Type type) {
        return tallies.computeIfAbsent(new Cell(measure, type), cell -> new Tally());
    }

    private static boolean agree(Measure measure, WordSets.Item one, WordSets.Item other) {
        boolean content = overlap(one.content(), other.content()) >= FOUND;
        boolean source = touch(one.source(), other.source());
        return switch (measure) {
            case CONTENT_EXACT -> one.content().equals(other.content());
            case CONTENT_FOUND -> content;
            case SPEAKER_AND_CONTENT -> content && source;
            case FULL_LENIENT -> content && source && touch(one.cue(), other.cue());
            case FULL_STRICT ->
                one.content().equals(other.content())
                        && one.source().equals(other.source())
                        && one.cue().equals(other.cue());
        };
    }

    private static boolean touch(BitSet one, BitSet other) {
        return one.intersects(other) || (one.isEmpty() && other.isEmpty());
    }

    private record Candidate(int found, int annotated, double content, double cue, double source) {}

    /** The pairs of highest overlap first, none twice. */
    private static Map<Integer, Integer> pairs(List<WordSets.Item> found, List<WordSets.Item> annotated) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            for (int j = 0; j < annotated.size(); j++) {
                WordSets.Item one = found.get(i);
                WordSets.Item other = annotated.get(j);
                if (one.content().intersects(other.content())) {
                    candidates.add(new Candidate(
                            i,
                            j,
                            overlap(one.content(), other.content()),
                            overlap(one.cue(), other.cue()),
                            overlap(one.source(), other.source())));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::content)
                .thenComparingDouble(Candidate::cue)
                .thenComparingDouble(Candidate::source)
                .reversed()
                .thenComparingInt(Candidate::found)
                .thenComparingInt(Candidate::annotated));
        Map<Integer, Integer> pairs = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!pairs.containsKey(candidate.found()) && taken.add(candidate.annotated())) {
                pairs.put(candidate.found(), candidate.annotated());
            }
        }
        return pairs;
    }

    /** Dice's coefficient of two sets; two empty ones agree. */
    private static double overlap(BitSet one, BitSet other) {
        int size = one.cardinality() + other.cardinality();
        BitSet shared = (BitSet) one.clone();
        shared.and(other);
        return size == 0 ? 1 : 2.0 * shared.cardinality() / size;
    }

    public Figures figures(Measure measure, Type type) {
        return tally(measure, type).figures();
    }

    /** A heading and a row for each measure and type. */
    public List<String> rows() {
        List<String> rows = new ArrayList<>();
        rows.add(String.format(
                "%-20s %-9s %7s %7s %7s %7s %9s", "measure", "type", "P", "R", "F1", "found", "annotated"));
        for (Measure measure : Measure.values()) {
            for (Type type : Type.values()) {
                Figures figures = figures(measure, type);
                rows.add(String.format(
                        Locale.ROOT,
                        "%-20s %-9s %7.4f %7.4f %7.4f %7d %9d",
                        name(measure),
                        name(type),
                        figures.precision(),
                        figures.recall(),
                        figures.f1(),
                        figures.found(),
                        figures.annotated()));
            }
        }
        return rows;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
