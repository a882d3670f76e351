package org.rapporteur.app.cli;

import java.util.concurrent.Callable;
import org.rapporteur.json.ObjectLine;
import org.rapporteur.store.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** List the agreements and resolutions that reports speak of. */
@Command(
        name = "instruments",
        header = "List the agreements and resolutions that reports speak of, or show the dossier of one.",
        footer = {"", "Example:", "  rapporteur instruments 2254", "  rapporteur instruments instrument:unscr-2254"})
final class InstrumentsCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Mixin
    DossierList list = new DossierList();

    InstrumentsCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        return list.page(
                        wiring,
                        RegisterStore::instruments,
                        (store, one) -> new InstrumentPage(
                                        store,
                                        Marks.of(wiring.terminal(), list.common.colour),
                                        list.rows(),
                                        wiring.terminal().width())
                                .lines(one))
                .orElseGet(this::all);
    }

    private int all() {
        return list.print(
                wiring,
                RegisterStore::instruments,
                one -> new ObjectLine("instrument")
                        .text("id", one.id())
                        .text("type", one.type())
                        .text("date", one.date()));
    }
}
