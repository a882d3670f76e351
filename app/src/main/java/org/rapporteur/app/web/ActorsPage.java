package org.rapporteur.app.web;

import java.util.List;
import org.rapporteur.app.http.Request;
import org.rapporteur.register.ActorDossier;
import org.rapporteur.store.RegisterStore;

/** The actors of the register, those of whom most reports speak first. */
public final class ActorsPage implements Page {
    private static final int ROWS = 100;

    private final RegisterStore store;

    ActorsPage(RegisterStore store) {
        this.store = store;
    }

    /** What the template shows. */
    public record Model(List<ActorDossier> actors, Pager pager) {}

    @Override
    public String path() {
        return "/actors";
    }

    @Override
    public View view(Request request) {
        Pager pager = Pager.of(request, ROWS);
        return View.of(
                "actors",
                "Actors",
                new Model(store.actors(pager.paging()), pager.of(store.summary().actors())));
    }
}
