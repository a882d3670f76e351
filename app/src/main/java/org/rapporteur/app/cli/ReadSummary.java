package org.rapporteur.app.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.register.Tally;
import org.rapporteur.store.RegisterAddress;
import org.rapporteur.store.Summary;

/** What a run has read, and what the register holds after it, side by side. */
final class ReadSummary {
    private final RunTally run;
    private final Summary register;
    private final RegisterAddress address;

    ReadSummary(RunTally run, Summary register, RegisterAddress address) {
        this.run = run;
        this.register = register;
        this.address = address;
    }

    List<String> lines(Duration time) {
        List<String> lines = new ArrayList<>();
        lines.add(headline(time));
        lines.add("");
        lines.add(row("", "just read", "register"));
        lines.add(row("reports", run.reports(), register.reports()));
        lines.add(row("actors", run.actors(), register.actors()));
        lines.add(row("statements", Tally.STATEMENT));
        lines.add(row("events reported", Tally.EVENT));
        for (EventStatus status : EventStatus.values()) {
            lines.add(row("  " + status.name().toLowerCase(Locale.ROOT), Figures.number(run.of(status)), ""));
        }
        lines.add(row("events claimed in statements", Tally.CLAIMED_EVENT));
        lines.add(row("meetings", Tally.MEETING));
        lines.add(row("demands", Tally.DEMAND));
        lines.add(row("commitments", Tally.COMMITMENT));
        lines.add(row("refusals", Tally.REFUSAL));
        lines.add(row("allegations", Tally.ALLEGATION));
        return lines;
    }

    private String headline(Duration time) {
        StringBuilder line = new StringBuilder("Read " + Figures.count(run.reports(), "report") + " into " + address);
        if (run.reports() > 0) {
            double seconds = Math.max(0.001, time.toMillis() / 1000.0);
            line.append(String.format(
                    Locale.ROOT,
                    ": %,d words in %.1f seconds, %,d words a second",
                    run.words(),
                    seconds,
                    Math.round(run.words() / seconds)));
        }
        if (run.known() > 0) {
            line.append("; ").append(Figures.number(run.known())).append(" known already");
        }
        if (run.erased() > 0) {
            line.append("; ").append(Figures.number(run.erased())).append(" not kept, since they were erased");
        }
        if (run.otherLanguage() > 0) {
            line.append("; ").append(Figures.number(run.otherLanguage())).append(" not in English, kept unread");
        }
        if (!run.unreadable().isEmpty()) {
            line.append("; ").append(Figures.number(run.unreadable().size())).append(" could not be read");
        }
        return line.append('.').toString();
    }

    private String row(String name, Tally tally) {
        return row(name, run.of(tally), register.of(tally));
    }

    private static String row(String name, int run, int register) {
        return row(name, Figures.number(run), Figures.number(register));
    }

    private static String row(String name, String run, String register) {
        return String.format("  %-30s %10s %10s", name, run, register).stripTrailing();
    }
}
