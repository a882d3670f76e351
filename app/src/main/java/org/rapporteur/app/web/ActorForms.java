package org.rapporteur.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Drafts;
import org.rapporteur.correction.Stamp;
import org.rapporteur.finding.Actor;
import org.rapporteur.language.text.Span;
import org.rapporteur.store.RegisterStore;

/** Merges two actors, and splits one. */
final class ActorForms {
    private static final String ID = "id";

    private final RegisterStore store;
    private final Scribe scribe;

    ActorForms(RegisterStore store, Scribe scribe) {
        this.store = store;
        this.scribe = scribe;
    }

    List<Form> all() {
        return List.of(
                scribe.form(
                        "/actors/{id}/merge",
                        (request, stamp) -> scribe.drafts()
                                .merge(stamp, request.part(ID), scribe.actor(Scribe.field(request, "into"))),
                        kept -> Optional.of(Address.of(
                                "actors", ((Correction.Merge) kept).into().id()))),
                scribe.form(
                        "/actors/{id}/split",
                        this::split,
                        kept -> Optional.of(Address.of(
                                "actors", ((Correction.Split) kept).to().id()))));
    }

    private Correction split(Request request, Stamp stamp) {
        String from = request.part(ID);
        Map<String, List<Span>> mentions = new LinkedHashMap<>();
        for (String chosen : request.form().all(SplitPage.CHOSEN)) {
            SplitPage.Choice choice = SplitPage.Choice.read(chosen);
            mentions.computeIfAbsent(choice.report(), unseen -> new ArrayList<>())
                    .add(choice.span());
        }
        if (mentions.isEmpty()) {
            throw RequestException.wrong("Choose at least one of the places where somebody else is meant");
        }
        return scribe.drafts()
                .split(
                        stamp,
                        from,
                        to(request),
                        mentions.entrySet().stream()
                                .map(in -> new Drafts.Mentions(in.getKey(), in.getValue()))
                                .toList());
    }

    /** One whom the register knows by this id; else somebody new of this name. */
    private Actor to(Request request) {
        String typed = Scribe.field(request, "to");
        return store.known()
                .actor(typed)
                .orElseGet(() -> Drafts.actor(
                        typed,
                        request.form().choice("to-kind", Actor.Kind.class).orElse(Actor.Kind.PERSON)));
    }
}
