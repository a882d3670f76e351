package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.app.telling.Plain;
import org.rapporteur.correction.Remarks;
import org.rapporteur.correction.Stamp;
import org.rapporteur.register.Entry;
import org.rapporteur.store.RegisterStore;

/** What people have said of a finding. */
final class ReviewLines {
    private final RegisterStore store;
    private final Wiring wiring;

    ReviewLines(RegisterStore store, Wiring wiring) {
        this.store = store;
        this.wiring = wiring;
    }

    /** Nothing for a finding of which nobody has said anything. */
    List<String> of(Entry entry) {
        String id = entry.finding().id();
        List<String> lines = new ArrayList<>();
        entry.review()
                .last()
                .ifPresent(
                        stamp -> lines.add(line("review", lower(entry.review().state()) + by(stamp))));
        Remarks remarks = store.remarks();
        remarks.verdict(id)
                .ifPresent(verdict -> lines.add(line(
                        "verdict",
                        lower(verdict.degree())
                                + verdict.standard()
                                        .map(standard -> ", standard of proof: " + lower(standard))
                                        .orElse("")
                                + by(verdict.stamp()))));
        remarks.incidentsOf(id).forEach(incident -> lines.add(line("incident", incident)));
        remarks.notes(id)
                .forEach(note -> lines.add(line("note", Plain.of(String.join(", ", note.tags())) + by(note.stamp()))));
        if (!store.history(id).isEmpty()) {
            lines.add(line("history", wiring.command() + " history " + id));
        }
        return lines;
    }

    private static String line(String label, String value) {
        return "  " + label + " ".repeat(14 - label.length()) + value;
    }

    private static String by(Stamp stamp) {
        return " by " + Plain.of(stamp.who()) + ", " + stamp.when()
                + (stamp.why().isBlank() ? "" : ": " + Plain.of(stamp.why()));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
