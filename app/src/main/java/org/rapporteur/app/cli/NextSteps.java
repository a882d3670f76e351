package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.finding.Finding;
import org.rapporteur.register.ActorDossier;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Tally;
import org.rapporteur.store.RegisterStore;
import org.rapporteur.store.Summary;

/** Commands to try next: only such as have something to show in this register. */
final class NextSteps {
    private final RegisterStore register;
    private final String command;
    private final String again;

    /** @param again the option that names the register, where it needs one */
    NextSteps(RegisterStore register, String command, String again) {
        this.register = register;
        this.command = Shell.quoted(command);
        this.again = again;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Summary summary = register.summary();
        busiest().ifPresent(actor -> lines.add(line("demands --actor " + Shell.quoted(actor.name()))));
        if (summary.of(Tally.MEETING) > 0) {
            lines.add(line("meetings"));
        }
        if (summary.of(Tally.ALLEGATION) > 0) {
            lines.add(line("allegations"));
            first(Finding.Kind.ALLEGATION).ifPresent(id -> lines.add(line("show " + id)));
        } else {
            first(Finding.Kind.STATEMENT).ifPresent(id -> lines.add(line("show " + id)));
        }
        if (summary.actors() > 0) {
            lines.add(line("actors"));
        }
        return lines;
    }

    private Optional<ActorDossier> busiest() {
        return register.actors().stream()
                .filter(actor -> actor.findings().getOrDefault(Tally.DEMAND, 0) > 0)
                .max(Comparator.comparing(
                                (ActorDossier actor) -> actor.findings().getOrDefault(Tally.DEMAND, 0))
                        .thenComparing(ActorDossier::id));
    }

    private Optional<String> first(Finding.Kind kind) {
        return register.entries(Filter.of(kind)).stream()
                .map(Entry::finding)
                .map(Finding::id)
                .findFirst();
    }

    private String line(String rest) {
        return "  " + command + " " + rest + again;
    }
}
