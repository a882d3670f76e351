package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.app.telling.Figures;
import org.rapporteur.app.telling.Plain;
import org.rapporteur.finding.Actor;
import org.rapporteur.register.ActorDossier;
import org.rapporteur.register.Days;
import org.rapporteur.register.Entry;
import org.rapporteur.register.NameCount;
import org.rapporteur.register.OfficeHeld;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Part;
import org.rapporteur.store.RegisterStore;

/** The dossier of one actor: names, offices over time, and in parts all findings in which it has a role. */
final class ActorPage {
    private final RegisterStore store;
    private final int rows;
    private final int width;

    /** @param rows how many of each part are shown */
    ActorPage(RegisterStore store, int rows, int width) {
        this.store = store;
        this.rows = rows;
        this.width = width;
    }

    List<String> lines(ActorDossier actor) {
        List<String> lines = new ArrayList<>();
        lines.add(actor.name() + ", " + actor.id());
        add(
                "as written: "
                        + actor.names().stream()
                                .map(name -> Plain.of(name.name()) + times(name))
                                .collect(Collectors.joining(", ")),
                lines);
        store.offices(actor.id()).forEach(held -> add(office(held), lines));
        List<String> speakers = store.side(actor.id()).actors().stream()
                .filter(id -> !id.equals(actor.id()))
                .toList();
        if (!speakers.isEmpty()) {
            add("for it speak, at some time: " + String.join(", ", speakers), lines);
        }
        Map<Part, Integer> parts = store.parts(actor.id());
        parts.forEach((part, count) -> part(actor.id(), part, count, lines));
        return lines;
    }

    private static String times(NameCount name) {
        return name.count() == 1 ? "" : " (" + Figures.number(name.count()) + ")";
    }

    private static String office(OfficeHeld held) {
        Actor.Office office = held.office();
        String time = office.from().isEmpty() && office.to().isEmpty()
                ? held.first()
                        .map(first -> ", named " + first.written()
                                + held.last()
                                        .filter(last -> !last.equals(first))
                                        .map(Days::written)
                                        .map(last -> " to " + last)
                                        .orElse(""))
                        .orElse(", undated")
                : ", " + office.from().orElse("?") + " to " + office.to().orElse("?");
        return "office: " + Plain.of(office.title())
                + office.body().map(body -> " of " + body).orElse("") + time + ", in "
                + Figures.count(held.reports(), "report");
    }

    private void part(String actor, Part part, int count, List<String> lines) {
        lines.add("");
        lines.add(title(part) + ": " + Figures.number(count));
        List<Entry> shown = store.part(actor, part, new Paging(0, rows)).items();
        FindingList.table(shown, store).lines(width).forEach(lines::add);
        if (shown.size() < count) {
            lines.add(Figures.number(count - shown.size()) + " more; see them all with --limit 0");
        }
    }

    private static String title(Part part) {
        String words = part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private void add(String words, List<String> lines) {
        Wrap.of(words, width - 2).forEach(line -> lines.add("  " + line));
    }
}
