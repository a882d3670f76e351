package org.rapporteur.evaluate;

import java.util.List;
import java.util.function.ToIntFunction;

/** How all reports of a gold folder were read, in the order of its files. */
public record ExpectationScore(List<ReportScore> reports) {
    public ExpectationScore {
        reports = List.copyOf(reports);
    }

    public int asked() {
        return sum(ReportScore::asked);
    }

    public int held() {
        return sum(ReportScore::held);
    }

    public int traps() {
        return sum(ReportScore::traps);
    }

    public int fallen() {
        return sum(report -> report.fallen().size());
    }

    /** Held of asked, between 0 and 1; 0 when nothing was asked. */
    public double share() {
        return asked() == 0 ? 0 : (double) held() / asked();
    }

    private int sum(ToIntFunction<ReportScore> figure) {
        return reports.stream().mapToInt(figure).sum();
    }
}
