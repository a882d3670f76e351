package org.rapporteur.app.cli;

import java.util.List;
import java.util.function.Predicate;
import org.rapporteur.app.telling.Figures;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.json.FindingsLines;
import org.rapporteur.register.Days;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Selection;
import org.rapporteur.store.RegisterStore;
import picocli.CommandLine.Mixin;

/** Lists findings of the register: the options of all commands that do, and the doing. */
final class FindingList {
    @Mixin
    RegisterOption register = new RegisterOption();

    @Mixin
    FilterOptions filters = new FilterOptions();

    @Mixin
    AsOfOption asOf = new AsOfOption();

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
            Reading reading = reading(store);
            Reports reports = reading.reports();
            List<Entry> all = entries(filters.filter(kinds.kinds(), reading), reading).stream()
                    .filter(entry -> wanted.test(entry.finding()))
                    .toList();
            List<Entry> shown = all.subList(0, Math.min(all.size(), rows));
            if (options.format == ListOptions.Format.JSONL) {
                shown.forEach(entry -> wiring.out().line(line(entry, reports)));
            } else {
                table(shown, reports).lines(wiring.terminal().width()).forEach(wiring.out()::line);
                rest(wiring, all.size(), shown.size());
            }
        }
        return ExitCode.DONE;
    }

    /** The register as it is, or as it was at the time of {@code --as-of}. */
    Reading reading(RegisterStore store) {
        return asOf.reading(store);
    }

    static List<Entry> entries(Filter filter, Reading reading) {
        return reading.entries(Selection.of(filter), Paging.ALL).items();
    }

    private static String line(Entry entry, Reports reports) {
        Findings report = reports.get(entry.report().id());
        return FindingsLines.of(entry.finding(), report.report().text());
    }

    static Table table(List<Entry> entries, RegisterStore store) {
        return table(entries, new Reports(store));
    }

    private static Table table(List<Entry> entries, Reports reports) {
        Table table = new Table("ID and report", "Date", "Who", "What");
        for (Entry entry : entries) {
            Gist gist = reports.gist(entry.finding());
            table.row(
                    entry.finding().id() + "\n" + entry.report().id(),
                    entry.days().map(FindingList::date).orElse(""),
                    gist.who(),
                    gist.what());
        }
        return table;
    }

    /** In two lines where it is an interval. */
    static String date(Days days) {
        return Figures.days(days).replace('/', '\n');
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
