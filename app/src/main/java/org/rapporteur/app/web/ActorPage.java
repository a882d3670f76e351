package org.rapporteur.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.register.ActorDossier;
import org.rapporteur.register.Days;
import org.rapporteur.register.OfficeHeld;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Part;
import org.rapporteur.store.RegisterStore;

/** All that the register has on one actor: names as written, offices over time, and every part it plays. */
public final class ActorPage implements Page {
    private static final int ROWS = 50;
    private static final int FEW = 5;

    private static final Map<Part, String> NAMES = Map.ofEntries(
            Map.entry(Part.MEETINGS, "Meetings"),
            Map.entry(Part.SAID, "What it said"),
            Map.entry(Part.SAID_TO, "What was said to it"),
            Map.entry(Part.SAID_ABOUT, "What others said about it"),
            Map.entry(Part.ASKED, "What it asked"),
            Map.entry(Part.ASKED_OF, "What was asked of it"),
            Map.entry(Part.AIMED_AT, "Demands aimed at it"),
            Map.entry(Part.PROMISED, "What it promised"),
            Map.entry(Part.PROMISED_TO, "What it was promised"),
            Map.entry(Part.REFUSED, "What it refused"),
            Map.entry(Part.REFUSED_TO, "What it was refused"),
            Map.entry(Part.ALLEGED_AGAINST, "What is alleged against it"),
            Map.entry(Part.ALLEGED_BY, "What it alleges"),
            Map.entry(Part.ALLEGED_VICTIM, "What is alleged to have been done to it"),
            Map.entry(Part.DID, "Events, as reports tell them"),
            Map.entry(Part.DONE_TO, "Events towards it"));

    private final RegisterStore store;

    ActorPage(RegisterStore store) {
        this.store = store;
    }

    /** A part of the dossier, with its first rows or, where it is asked for, with more. */
    public record Section(String name, int total, List<Row> rows, String all) {}

    /** An office, and since and until when reports show it held. */
    public record Office(String title, String body, String from, String to, String seen, int reports) {}

    /** What the template shows. */
    public record Model(
            ActorDossier actor,
            List<Office> offices,
            List<Section> sections,
            List<Map.Entry<String, Integer>> topics,
            List<Past> past) {}

    @Override
    public String path() {
        return "/actors/{id}";
    }

    @Override
    public View view(Request request) {
        String id = request.part("id");
        ActorDossier actor = store.actor(id)
                .orElseThrow(() -> RequestException.missing(
                        "There is no dossier of " + id + ": it is not in the register, or a private person"));
        Optional<Part> only = request.query().choice("part", Part.class);
        Reports reports = new Reports(store);
        List<Section> sections = new ArrayList<>();
        store.parts(id).forEach((part, total) -> {
            if (only.isEmpty() || only.get() == part) {
                Paging paging = Paging.first(only.isPresent() ? ROWS : FEW);
                sections.add(new Section(
                        NAMES.getOrDefault(part, Gist.lower(part)),
                        total,
                        Row.of(store.part(id, part, paging).items(), reports),
                        total > FEW && only.isEmpty()
                                ? Address.of("actors", id) + "?part="
                                        + part.name().toLowerCase(java.util.Locale.ROOT)
                                : ""));
            }
        });
        return View.of(
                "actor",
                actor.name(),
                new Model(
                        actor,
                        store.offices(id).stream().map(ActorPage::office).toList(),
                        sections,
                        store.topics(store.side(id)).entrySet().stream()
                                .sorted(Map.Entry.<String, Integer>comparingByValue()
                                        .reversed())
                                .limit(ROWS)
                                .toList(),
                        Past.of(id, store)));
    }

    private static Office office(OfficeHeld held) {
        return new Office(
                held.office().title(),
                held.office().body().orElse(""),
                held.office().from().orElse(""),
                held.office().to().orElse(""),
                held.first().map(Days::written).orElse("")
                        + held.last()
                                .filter(last -> !held.first().equals(Optional.of(last)))
                                .map(last -> " to " + last.written())
                                .orElse(""),
                held.reports());
    }
}
