package org.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.rapporteur.finding.Statement;
import org.rapporteur.language.text.Span;

/** How well acts, addressees and moods of labelled statements are read. A statement that is not found has none of them right. */
public final class ActScore {
    private final List<Pair> pairs;

    ActScore(List<Pair> pairs) {
        this.pairs = List.copyOf(pairs);
    }

    /** A label, and the statement with its cue where one was found. */
    record Pair(LabelledStatement label, Optional<Statement> found) {
        boolean isActRight() {
            return found.filter(one -> one.act() == label.act()).isPresent();
        }

        /** Whether something is as labelled; empty when it is not labelled. */
        <T> Optional<Boolean> isRight(Optional<T> labelled, Function<Statement, T> read) {
            return labelled.map(value -> found.map(read).filter(value::equals).isPresent());
        }

        private List<Span> said() {
            return found.map(Statement::addressee).orElse(List.of()).stream()
                    .map(reference -> reference.span())
                    .toList();
        }

        int addresseesFound() {
            return overlapping(label.addressee(), said());
        }

        int addresseesRight() {
            return overlapping(said(), label.addressee());
        }

        int addresseesSaid() {
            return said().size();
        }

        private static int overlapping(List<Span> spans, List<Span> others) {
            return (int) spans.stream()
                    .filter(span -> others.stream().anyMatch(span::overlaps))
                    .count();
        }
    }

    public int statements() {
        return pairs.size();
    }

    /** The statements whose cue was read at all. */
    public int found() {
        return (int) pairs.stream().filter(pair -> pair.found().isPresent()).count();
    }

    public int actsRight() {
        return (int) pairs.stream().filter(Pair::isActRight).count();
    }

    /** Precision, recall and their harmonic mean, of addressees. */
    public Accuracy addressees() {
        return addressees(IntStream.range(0, pairs.size()).toArray());
    }

    /** The same score without the statements that were not found. */
    public ActScore ofThoseFound() {
        return new ActScore(
                pairs.stream().filter(pair -> pair.found().isPresent()).toList());
    }

    private Accuracy addressees(int[] members) {
        int right = 0;
        int said = 0;
        int found = 0;
        int labelled = 0;
        for (int member : members) {
            Pair pair = pairs.get(member);
            right += pair.addresseesRight();
            said += pair.addresseesSaid();
            found += pair.addresseesFound();
            labelled += pair.label().addressee().size();
        }
        return new Accuracy(share(right, said), share(found, labelled));
    }

    /** The share of those said that are right, and the share of those asked for that are found. */
    public record Accuracy(double precision, double recall) {
        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** The figures, a line for each, with their intervals. */
    public List<String> rows() {
        List<String> rows = new ArrayList<>();
        rows.add(row("found", found(), statements()));
        rows.add(row("act", actsRight(), statements()));
        rows.add(row("act of those found", actsRight(), found()));
        mood("status", pair -> pair.isRight(pair.label().status(), Statement::status))
                .ifPresent(rows::add);
        mood("polarity", pair -> pair.isRight(pair.label().polarity(), Statement::polarity))
                .ifPresent(rows::add);
        mood("modality", pair -> pair.isRight(pair.label().modality(), Statement::modality))
                .ifPresent(rows::add);
        Accuracy addressees = addressees();
        rows.add(figure("addressee precision", addressees.precision(), Accuracy::precision));
        rows.add(figure("addressee recall", addressees.recall(), Accuracy::recall));
        rows.add(figure("addressee F1", addressees.f1(), Accuracy::f1));
        ActScore read = ofThoseFound();
        rows.add(read.figure("  of those found", read.addressees().f1(), Accuracy::f1));
        return rows;
    }

    private Optional<String> mood(String name, Function<Pair, Optional<Boolean>> isRight) {
        List<Boolean> right =
                pairs.stream().flatMap(pair -> isRight.apply(pair).stream()).toList();
        int held = (int) right.stream().filter(one -> one).count();
        return right.isEmpty() ? Optional.empty() : Optional.of(row(name, held, right.size()));
    }

    private static String row(String name, int held, int asked) {
        return String.format(
                Locale.ROOT,
                "%-20s %.3f %s  %d of %d",
                name,
                share(held, asked),
                Interval.ofShare(held, asked),
                held,
                asked);
    }

    private String figure(String name, double value, Function<Accuracy, Double> part) {
        Interval interval = Interval.ofSample(pairs.size(), members -> part.apply(addressees(members)));
        return String.format(Locale.ROOT, "%-20s %.3f %s", name, value, interval);
    }

    /** Which act was read for which, the most frequent first. */
    public List<String> confusions() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Pair pair : pairs) {
            if (!pair.isActRight()) {
                counts.merge(
                        pair.found().map(one -> lower(one.act())).orElse("nothing") + " for "
                                + lower(pair.label().act()),
                        1,
                        Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> String.format(Locale.ROOT, "%3d  %s", entry.getValue(), entry.getKey()))
                .toList();
    }

    /** Each label whose act or addressee was read otherwise. */
    public List<String> details() {
        return pairs.stream()
                .filter(pair -> !pair.isActRight()
                        || pair.addresseesFound() < pair.label().addressee().size()
                        || pair.addresseesRight() < pair.addresseesSaid())
                .map(pair -> pair.label().text() + "  " + pair.label().words() + "  "
                        + lower(pair.label().act()) + " is read "
                        + pair.found().map(one -> lower(one.act())).orElse("nothing")
                        + addressee(pair))
                .toList();
    }

    private static String addressee(Pair pair) {
        int labelled = pair.label().addressee().size();
        return labelled == pair.addresseesFound() && pair.addresseesRight() == pair.addresseesSaid()
                ? ""
                : ", of " + labelled + " addressees " + pair.addresseesFound() + ", and "
                        + (pair.addresseesSaid() - pair.addresseesRight()) + " wrong";
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
