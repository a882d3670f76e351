package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.app.telling.Figures;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.LineAsJson;
import org.rapporteur.app.telling.Plain;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.correction.Remarks;
import org.rapporteur.finding.Finding;
import org.rapporteur.register.Days;
import org.rapporteur.register.Line;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Provenance;
import org.rapporteur.register.Voicing;
import org.rapporteur.store.RegisterStore;

/** Lists lines of demands, commitments or refusals: one row for one thing, however often it is voiced. */
final class LineList {
    private final Reading reading;
    private final Reports reports;
    private final Remarks remarks;

    /** @param reports those of the reading */
    LineList(Reading reading, Reports reports) {
        this.reading = reading;
        this.reports = reports;
        this.remarks = reading.remarks();
    }

    static int print(Wiring wiring, FindingList list, Finding.Kind... kinds) {
        try (RegisterStore store = wiring.existingRegister(list.register.address)) {
            Reading reading = list.reading(store);
            List<Line> all = reading.lines(list.filters.filter(java.util.Set.of(kinds), reading), Paging.ALL)
                    .items();
            List<Line> shown = all.subList(0, Math.min(all.size(), list.options.rows()));
            LineList lines = new LineList(reading, reading.reports());
            if (list.options.format == ListOptions.Format.JSONL) {
                shown.forEach(line -> wiring.out()
                        .line(LineAsJson.of(line, lines.chains(line), lines.remarks)
                                .toString()));
            } else {
                lines.table(shown).lines(wiring.terminal().width()).forEach(wiring.out()::line);
                FindingList.rest(wiring, all.size(), shown.size());
            }
        }
        return ExitCode.DONE;
    }

    Table table(List<Line> lines) {
        Table table = new Table("ID", "First, last", "Voiced", "Who", "What");
        for (Line line : lines) {
            Voicing first = line.voicings().get(0);
            table.row(
                    line.id(),
                    days(line),
                    voiced(line),
                    who(line),
                    kind(line) + Plain.of(first.matter().text()));
        }
        return table;
    }

    private static String kind(Line line) {
        return switch (line.kind()) {
            case COMMITMENT -> "promises: ";
            case REFUSAL -> "refuses: ";
            default -> forces(line) + ": ";
        };
    }

    static String forces(Line line) {
        return line.forces().stream().map(Gist::lower).collect(Collectors.joining(", "));
    }

    static String days(Line line) {
        List<String> days = new ArrayList<>();
        line.first().map(LineList::day).ifPresent(days::add);
        line.last().map(LineList::day).filter(day -> !days.contains(day)).ifPresent(days::add);
        if (line.voicings().stream().anyMatch(voicing -> voicing.days().isEmpty())) {
            days.add("undated");
        }
        return String.join("\n", days);
    }

    static String day(Days days) {
        return Figures.days(days);
    }

    String voiced(Line line) {
        return Figures.count(line.times(), "time") + "\n"
                + Figures.count(line.reports().size(), "report") + "\n" + Figures.count(chains(line), "chain")
                + line.answers(remarks).stream()
                        .map(answer -> "\n" + Gist.lower(answer.outcome()))
                        .distinct()
                        .collect(Collectors.joining());
    }

    int chains(Line line) {
        return Provenance.independent(reading.provenance(line.reports()).values());
    }

    private String who(Line line) {
        String by = name(line.by(), line);
        String to = line.to().stream().map(id -> name(id, line)).collect(Collectors.joining(", "));
        return to.isEmpty() ? by : by + " → " + to;
    }

    String name(String id, Line line) {
        return reports.name(id, line.reports());
    }
}
