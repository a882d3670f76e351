package org.rapporteur.app.cli;

import java.util.concurrent.Callable;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.json.ObjectLine;
import org.rapporteur.store.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** List the states, bodies, groups and persons in office. */
@Command(
        name = "actors",
        header = "List the states, bodies, groups and persons in office, or show the dossier of one.",
        footer = {"", "Example:", "  rapporteur actors \"Security Council\"", "  rapporteur actors state:US"})
final class ActorsCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Mixin
    DossierList list = new DossierList();

    ActorsCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        return list.page(
                        wiring,
                        RegisterStore::actors,
                        (store, one) -> new ActorPage(
                                        store, list.rows(), wiring.terminal().width())
                                .lines(one))
                .orElseGet(this::all);
    }

    private int all() {
        return list.print(
                wiring,
                RegisterStore::actors,
                one -> new ObjectLine("actor")
                        .text("id", one.id())
                        .text("type", Gist.lower(one.kind()))
                        .text("country", one.country())
                        .text("sector", one.sector()));
    }
}
