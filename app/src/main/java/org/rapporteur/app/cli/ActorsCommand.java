package org.rapporteur.app.cli;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.json.ObjectLine;
import org.rapporteur.register.ActorDossier;
import org.rapporteur.register.NameCount;
import org.rapporteur.store.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** List the states, bodies, groups and persons in office. */
@Command(
        name = "actors",
        header = "List the states, bodies, groups and persons in office.",
        footer = {"", "Example:", "  rapporteur actors \"Security Council\""})
final class ActorsCommand implements Callable<Integer> {
    /** Those of whom most reports speak come first. */
    private static final Comparator<ActorDossier> ORDER =
            Comparator.comparing(ActorDossier::reports).reversed().thenComparing(ActorDossier::id);

    private final Wiring wiring;

    @Mixin
    DossierOptions options = new DossierOptions();

    ActorsCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        List<ActorDossier> all;
        try (RegisterStore store = wiring.existingRegister(options.register.file)) {
            all = store.actors().stream()
                    .filter(one -> options.wants(one.id(), one.name(), one.names()))
                    .sorted(ORDER)
                    .toList();
        }
        List<ActorDossier> shown = all.subList(0, Math.min(all.size(), options.list.rows()));
        if (options.list.format == ListOptions.Format.JSONL) {
            shown.forEach(one -> wiring.out().line(line(one)));
        } else {
            table(shown).lines(wiring.terminal().width()).forEach(wiring.out()::line);
            FindingList.rest(wiring, all.size(), shown.size());
        }
        return ExitCode.DONE;
    }

    private static Table table(List<ActorDossier> dossiers) {
        Table table = new Table("ID", "Name", "As written", "Reports", "Findings");
        for (ActorDossier one : dossiers) {
            table.row(
                    one.id(),
                    one.name(),
                    DossierOptions.written(one.names()),
                    Figures.number(one.reports()),
                    Counts.words(one.findings()));
        }
        return table;
    }

    private static String line(ActorDossier one) {
        return new ObjectLine("actor")
                .text("id", one.id())
                .text("type", Gist.lower(one.kind()))
                .text("country", one.country())
                .text("sector", one.sector())
                .text("name", one.name())
                .texts("names", one.names().stream().map(NameCount::name).toList())
                .number("reports", one.reports())
                .numbers("findings", Counts.byTally(one.findings()))
                .toString();
    }
}
