package org.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** How well the roots of events agree with labelled ones, row by row. */
public final class EventScore {
    private final List<CodedRow> rows;
    private final List<CodedRow.Read> reads;

    EventScore(List<CodedRow> rows, List<CodedRow.Read> reads) {
        this.rows = List.copyOf(rows);
        this.reads = List.copyOf(reads);
    }

    /** Precision, recall and F1, all 0 where there is nothing to find. */
    private record Figures(double precision, double recall, double f1, long gold, long predicted) {
        static Figures of(long right, long predicted, long gold) {
            double precision = predicted == 0 ? 0 : (double) right / predicted;
            double recall = gold == 0 ? 0 : (double) right / gold;
            double both = precision + recall;
            return new Figures(precision, recall, both == 0 ? 0 : 2 * precision * recall / both, gold, predicted);
        }
    }

    public int rows() {
        return rows.size();
    }

    /** The share of rows with the right root. */
    public double accuracy() {
        return share(
                row -> reads.get(row).root().equals(Optional.of(rows.get(row).gold())));
    }

    /** The mean F1 of the roots that the rows have. */
    public double rootMacroF1() {
        return inRows().stream()
                .mapToDouble(root -> figures(root, Function.identity()).f1())
                .average()
                .orElse(0);
    }

    /** The mean F1 of the four classes: verbal and material cooperation, verbal and material conflict. */
    public double classMacroF1() {
        return IntStream.rangeClosed(1, 4)
                .mapToDouble(quad -> figures(quad, RootLabel::quad).f1())
                .average()
                .orElse(0);
    }

    /** A line for each root that the rows have, then a line for each figure of all; the headline last. */
    public List<String> table() {
        List<String> lines = new ArrayList<>();
        for (RootLabel root : inRows()) {
            Figures figures = figures(root, Function.identity());
            lines.add(String.format(
                    Locale.ROOT,
                    "  %-10s P %.3f R %.3f F1 %.3f  gold %d predicted %d",
                    root,
                    figures.precision(),
                    figures.recall(),
                    figures.f1(),
                    figures.gold(),
                    figures.predicted()));
        }
        lines.add("rows " + rows.size());
        lines.add(figure("no_event", share(row -> reads.get(row).root().isEmpty())));
        lines.add(figure("both_spans", share(row -> reads.get(row).both())));
        lines.add(figure("accuracy", accuracy()));
        lines.add(figure("class_macro_f1", classMacroF1()));
        lines.add(figure("root_macro_f1", rootMacroF1()));
        return lines;
    }

    /** The rows that were read otherwise: number, labelled root, root read, sentence. */
    public List<String> details() {
        return IntStream.range(0, rows.size())
                .filter(row ->
                        !reads.get(row).root().equals(Optional.of(rows.get(row).gold())))
                .mapToObj(row -> rows.get(row).number() + "\t" + rows.get(row).gold() + "\t"
                        + reads.get(row).root().map(RootLabel::name).orElse("-") + "\t"
                        + rows.get(row).sentence())
                .toList();
    }

    private static String figure(String name, double value) {
        return String.format(Locale.ROOT, "%s %.4f", name, value);
    }

    private double share(IntPredicate holds) {
        return rows.isEmpty()
                ? 0
                : (double) IntStream.range(0, rows.size()).filter(holds).count() / rows.size();
    }

    private List<RootLabel> inRows() {
        return rows.stream().map(CodedRow::gold).distinct().sorted().toList();
    }

    private <T> Figures figures(T wanted, Function<RootLabel, T> by) {
        long right = 0;
        long predicted = 0;
        long gold = 0;
        for (int row = 0; row < rows.size(); row++) {
            boolean isGold = Objects.equals(by.apply(rows.get(row).gold()), wanted);
            boolean isRead = reads.get(row).root().map(by).equals(Optional.of(wanted));
            right += isGold && isRead ? 1 : 0;
            predicted += isRead ? 1 : 0;
            gold += isGold ? 1 : 0;
        }
        return Figures.of(right, predicted, gold);
    }
}
