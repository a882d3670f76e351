package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.app.telling.AllegationsAsJson;
import org.rapporteur.app.telling.Figures;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.finding.Finding;
import org.rapporteur.register.AllegationGroup;
import org.rapporteur.register.Days;
import org.rapporteur.store.RegisterStore;

/** The allegations board: what is alleged against whom and where, with how many independent chains bring it. */
final class AllegationBoard {
    private final Reading reading;
    private final Reports reports;

    private AllegationBoard(Reading reading) {
        this.reading = reading;
        reports = reading.reports();
    }

    static int print(Wiring wiring, FindingList list) {
        try (RegisterStore store = wiring.existingRegister(list.register.address)) {
            Reading reading = list.reading(store);
            List<AllegationGroup> all = AllegationGroup.of(
                    FindingList.entries(list.filters.filter(Set.of(Finding.Kind.ALLEGATION), reading), reading));
            List<AllegationGroup> shown = all.subList(0, Math.min(all.size(), list.options.rows()));
            AllegationBoard board = new AllegationBoard(reading);
            if (list.options.format == ListOptions.Format.JSONL) {
                shown.forEach(group -> wiring.out().line(AllegationsAsJson.of(group, board.chains(group))));
            } else {
                board.table(shown).lines(wiring.terminal().width()).forEach(wiring.out()::line);
                FindingList.rest(wiring, all.size(), shown.size());
            }
        }
        return ExitCode.DONE;
    }

    private Table table(List<AllegationGroup> groups) {
        Table table = new Table("Alleged", "Against", "Where", "By", "When", "Times");
        for (AllegationGroup group : groups) {
            table.row(
                    group.violation(),
                    group.perpetrator()
                            .map(id -> reports.name(id, group.reports()))
                            .orElse("nobody known"),
                    group.place().map(id -> reports.name(id, group.reports())).orElse(""),
                    String.join(
                            ", ",
                            group.by().stream()
                                    .map(id -> reports.name(id, group.reports()))
                                    .toList()),
                    days(group),
                    Figures.count(group.allegations().size(), "time") + "\n"
                            + Figures.count(group.reports().size(), "report") + "\n"
                            + Figures.count(chains(group), "chain"));
        }
        return table;
    }

    private static String days(AllegationGroup group) {
        List<String> days = new ArrayList<>();
        group.first().map(Days::written).ifPresent(days::add);
        group.last().map(Days::written).filter(day -> !days.contains(day)).ifPresent(days::add);
        return days.isEmpty() ? "undated" : String.join("\n", days);
    }

    private int chains(AllegationGroup group) {
        return group.chains(reading.provenance(group.reports()));
    }
}
