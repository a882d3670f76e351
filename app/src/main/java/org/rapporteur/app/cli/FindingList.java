package org.rapporteur.app.cli;

import java.util.List;
import java.util.function.Predicate;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.json.FindingsLines;
import org.rapporteur.register.Days;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Filter;
import org.rapporteur.store.RegisterStore;
import picocli.CommandLine.Mixin;

/** Lists findings of the register: the options of all commands that do, and the doing. */
final class FindingList {
    @Mixin
    RegisterOption register = new RegisterOption();

    @Mixin
    FilterOptions filters = new FilterOptions();

    @Mixin
    ListOptions options = new ListOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    int print(Wiring wiring, Finding.Kind... kinds) {
        return print(wiring, Filter.of(kinds), finding -> true);
    }

    int print(Wiring wiring, Filter kinds, Predicate<Finding> wanted) {
        int rows = options.rows();
        try (RegisterStore store = wiring.existingRegister(register.address)) {
            List<Entry> all = store.entries(filters.filter(kinds.kinds())).stream()
                    .filter(entry -> wanted.test(entry.finding()))
                    .toList();
            List<Entry> shown = all.subList(0, Math.min(all.size(), rows));
            if (options.format == ListOptions.Format.JSONL) {
                Reports reports = new Reports(store);
                shown.forEach(entry -> wiring.out().line(line(entry, reports)));
            } else {
                table(shown, store).lines(wiring.terminal().width()).forEach(wiring.out()::line);
                rest(wiring, all.size(), shown.size());
            }
        }
        return ExitCode.DONE;
    }

    private static String line(Entry entry, Reports reports) {
        Findings report = reports.get(entry.report().id());
        return FindingsLines.of(entry.finding(), report.report().text());
    }

    private static Table table(List<Entry> entries, RegisterStore store) {
        Reports reports = new Reports(store);
        Table table = new Table("ID and report", "Date", "Who", "What");
        for (Entry entry : entries) {
            Gist gist = Gist.of(entry.finding(), reports.get(entry.report().id()));
            table.row(
                    entry.finding().id() + "\n" + entry.report().id(),
                    entry.days().map(FindingList::date).orElse(""),
                    gist.who(),
                    gist.what());
        }
        return table;
    }

    /** "2018-10-17", "2018-10", "2018" or, for other intervals, the first and the last day. */
    static String date(Days days) {
        String first = days.first().toString();
        String last = days.last().toString();
        for (String whole : List.of(first, first.substring(0, 7), first.substring(0, 4))) {
            if (Days.of(whole).filter(days::equals).isPresent()) {
                return whole;
            }
        }
        return first + "\n" + last;
    }

    static void rest(Wiring wiring, int all, int shown) {
        if (all == 0) {
            wiring.out().line("Nothing of the kind is in the register.");
        } else if (shown < all) {
            wiring.out().line("");
            wiring.out().line(Figures.number(all - shown) + " more; see them all with --limit 0");
        }
    }
}
