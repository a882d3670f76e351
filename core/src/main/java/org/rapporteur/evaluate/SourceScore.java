package org.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** How well it is read who the sources of labelled statements are. A statement that is not found has no source right. */
public final class SourceScore {
    private final List<SourcePair> pairs;

    SourceScore(List<SourcePair> pairs) {
        this.pairs = List.copyOf(pairs);
    }

    public int sources() {
        return pairs.size();
    }

    /** The sources whose statement was read at all. */
    public int found() {
        return count(pair -> pair.found().isPresent());
    }

    /** The sources that resolve to all those labelled and to nobody else. */
    public int resolved() {
        return count(SourcePair::isResolved);
    }

    private int count(Predicate<SourcePair> which) {
        return (int) pairs.stream().filter(which).count();
    }

    /** Precision, recall and their harmonic mean, of the actors that sources resolve to. */
    public ActScore.Accuracy actors() {
        return actors(IntStream.range(0, pairs.size()).toArray());
    }

    private ActScore.Accuracy actors(int[] members) {
        int right = 0;
        int said = 0;
        int labelled = 0;
        for (int member : members) {
            right += pairs.get(member).right();
            said += pairs.get(member).said();
            labelled += pairs.get(member).label().actors();
        }
        return new ActScore.Accuracy(share(right, said), share(right, labelled));
    }

    /** The figures, a line for each, with their intervals; then the share that is right of each kind of source. */
    public List<String> rows() {
        List<String> rows = new ArrayList<>();
        rows.add(row("found", found(), sources()));
        rows.add(row("words of the source", count(SourcePair::isSourceRight), sources()));
        rows.add(row("resolved", resolved(), sources()));
        rows.add(row("resolved of those found", resolved(), found()));
        ActScore.Accuracy actors = actors();
        rows.add(figure("actor precision", actors.precision(), ActScore.Accuracy::precision));
        rows.add(figure("actor recall", actors.recall(), ActScore.Accuracy::recall));
        rows.add(figure("actor F1", actors.f1(), ActScore.Accuracy::f1));
        Map<String, List<SourcePair>> kinds = new TreeMap<>();
        pairs.forEach(pair -> kinds.computeIfAbsent(pair.label().kind(), kind -> new ArrayList<>())
                .add(pair));
        kinds.forEach((kind, of) -> rows.add(row("  " + kind, new SourceScore(of).resolved(), of.size())));
        return rows;
    }

    private static String row(String name, int held, int asked) {
        return String.format(
                Locale.ROOT,
                "%-23s %.3f %s  %d of %d",
                name,
                share(held, asked),
                Interval.ofShare(held, asked),
                held,
                asked);
    }

    private String figure(String name, double value, Function<ActScore.Accuracy, Double> part) {
        Interval interval = Interval.ofSample(pairs.size(), members -> part.apply(actors(members)));
        return String.format(Locale.ROOT, "%-23s %.3f %s", name, value, interval);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** Each label whose source was read otherwise. */
    public List<String> details() {
        return pairs.stream()
                .filter(pair -> !pair.isResolved())
                .map(SourcePair::detail)
                .toList();
    }
}
