package org.rapporteur.app.web;

import java.util.List;
import org.rapporteur.app.http.Request;
import org.rapporteur.register.InstrumentDossier;
import org.rapporteur.store.RegisterStore;

/** The agreements, resolutions and the like of the register, those of which most reports speak first. */
public final class InstrumentsPage implements Page {
    private static final int ROWS = 100;

    private final RegisterStore store;

    InstrumentsPage(RegisterStore store) {
        this.store = store;
    }

    /** What the template shows. */
    public record Model(List<InstrumentDossier> instruments, Pager pager) {}

    @Override
    public String path() {
        return "/instruments";
    }

    @Override
    public View view(Request request) {
        Pager pager = Pager.of(request, ROWS);
        return View.of(
                "instruments",
                "Agreements and resolutions",
                new Model(
                        store.instruments(pager.paging()),
                        pager.of(store.summary().instruments())));
    }
}
