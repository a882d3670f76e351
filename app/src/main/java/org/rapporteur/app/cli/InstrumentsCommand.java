package org.rapporteur.app.cli;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.json.ObjectLine;
import org.rapporteur.register.InstrumentDossier;
import org.rapporteur.register.NameCount;
import org.rapporteur.store.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** List the agreements and resolutions that reports speak of. */
@Command(
        name = "instruments",
        header = "List the agreements and resolutions that reports speak of.",
        footer = {"", "Example:", "  rapporteur instruments 2254"})
final class InstrumentsCommand implements Callable<Integer> {
    /** Those of whom most reports speak come first. */
    private static final Comparator<InstrumentDossier> ORDER =
            Comparator.comparing(InstrumentDossier::reports).reversed().thenComparing(InstrumentDossier::id);

    private final Wiring wiring;

    @Mixin
    DossierOptions options = new DossierOptions();

    InstrumentsCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        List<InstrumentDossier> all;
        try (RegisterStore store = wiring.existingRegister(options.register.file)) {
            all = store.instruments().stream()
                    .filter(one -> options.wants(one.id(), one.name(), one.names()))
                    .sorted(ORDER)
                    .toList();
        }
        List<InstrumentDossier> shown = all.subList(0, Math.min(all.size(), options.list.rows()));
        if (options.list.format == ListOptions.Format.JSONL) {
            shown.forEach(one -> wiring.out().line(line(one)));
        } else {
            table(shown).lines(wiring.terminal().width()).forEach(wiring.out()::line);
            FindingList.rest(wiring, all.size(), shown.size());
        }
        return ExitCode.DONE;
    }

    private static Table table(List<InstrumentDossier> dossiers) {
        Table table = new Table("ID", "Name", "As written", "Reports", "Findings");
        for (InstrumentDossier one : dossiers) {
            table.row(
                    one.id(),
                    one.name(),
                    DossierOptions.written(one.names()),
                    Figures.number(one.reports()),
                    Counts.words(one.findings()));
        }
        return table;
    }

    private static String line(InstrumentDossier one) {
        return new ObjectLine("instrument")
                .text("id", one.id())
                .text("type", one.type())
                .text("date", one.date())
                .text("name", one.name())
                .texts("names", one.names().stream().map(NameCount::name).toList())
                .number("reports", one.reports())
                .numbers("findings", Counts.byTally(one.findings()))
                .toString();
    }
}
