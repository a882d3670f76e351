package org.rapporteur.app.web;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.Particulars;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Stamp;
import org.rapporteur.finding.Finding;
import org.rapporteur.store.Recorded;
import org.rapporteur.store.RegisterStore;

/**
 * A correction in the history of something.
 *
 * @param what it says, in words: "force: call, to do → demand, to do"; empty where the kind says all
 * @param holds whether it holds and can be undone
 */
public record Past(String id, String kind, String what, String who, String when, String why, boolean holds) {
    /** All that was corrected on what has this id, in order. */
    static List<Past> of(String id, RegisterStore store) {
        Reports reports = new Reports(store);
        return store.history(id).stream().map(one -> of(one, reports)).toList();
    }

    private static Past of(Recorded recorded, Reports reports) {
        Correction correction = recorded.correction();
        Stamp stamp = correction.stamp();
        return new Past(
                stamp.id(),
                Gist.lower(correction.kind()),
                what(correction, reports),
                stamp.who(),
                stamp.when().truncatedTo(ChronoUnit.SECONDS).toString(),
                stamp.why(),
                recorded.inForce());
    }

    private static String what(Correction correction, Reports reports) {
        if (correction instanceof Correction.Edit edit) {
            return changed(edit.seen().finding(), edit.after(), reports);
        } else if (correction instanceof Correction.Verdict verdict) {
            return Gist.lower(verdict.degree())
                    + verdict.standard()
                            .map(standard -> ", by " + Gist.lower(standard))
                            .orElse("");
        } else if (correction instanceof Correction.Answer answer) {
            return Gist.lower(answer.outcome())
                    + answer.by().map(by -> ", by " + by).orElse("");
        } else if (correction instanceof Correction.Note note) {
            return String.join(", ", note.tags());
        } else if (correction instanceof Correction.Merge merge) {
            return merge.from() + " → " + merge.into().id();
        } else if (correction instanceof Correction.Split split) {
            return split.from() + " → " + split.to().id() + ", in "
                    + split.mentions().stream().map(Correction.Split.In::report).collect(Collectors.joining(", "));
        } else if (correction instanceof Correction.Incident incident) {
            return String.join(", ", incident.allegations()) + " → " + incident.incident();
        } else if (correction instanceof Correction.Reattribution other) {
            return other.source().stream()
                    .map(source -> source.actor().orElse(source.text()))
                    .collect(Collectors.joining(", "));
        } else if (correction instanceof Correction.Undo undo) {
            return undo.undoes();
        }
        return "";
    }

    private static String changed(Finding before, Finding after, Reports reports) {
        List<String> then = parts(before, reports);
        List<String> now = parts(after, reports);
        List<String> changes = new ArrayList<>();
        then.stream().filter(part -> !now.contains(part)).forEach(part -> changes.add("not: " + part));
        now.stream().filter(part -> !then.contains(part)).forEach(part -> changes.add("but: " + part));
        return String.join("; ", changes);
    }

    private static List<String> parts(Finding finding, Reports reports) {
        return Particulars.of(finding, reports.get(finding.report())).stream()
                .map(part -> part.label() + " " + part.value())
                .toList();
    }
}
