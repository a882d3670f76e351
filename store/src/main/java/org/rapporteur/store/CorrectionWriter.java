package org.rapporteur.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.CorrectionException;
import org.rapporteur.correction.StaleException;
import org.rapporteur.finding.Finding;
import org.rapporteur.json.CodePoints;
import org.rapporteur.json.CorrectionLine;
import org.rapporteur.register.Entry;

/** Keeps a correction, and makes anew what stands in the reports that it concerns. The caller holds the transaction. */
final class CorrectionWriter {
    private final Handle handle;
    private final Dialect dialect;
    private final Comparables comparables;
    private final Instant now;
    private final CorrectionRows rows;
    private final ReportRows reports;
    private final ChangeWriter changes;

    CorrectionWriter(Handle handle, Dialect dialect, Comparables comparables, Instant now) {
        this.handle = handle;
        this.dialect = dialect;
        this.comparables = comparables;
        this.now = now;
        rows = new CorrectionRows(handle);
        reports = new ReportRows(handle);
        changes = new ChangeWriter(handle, now);
    }

    /** Keeping the same correction twice is keeping it once: whoever heard no answer may ask again. */
    void keep(Correction correction, Optional<String> version) {
        dialect.lockCorrections(handle, true);
        Optional<Recorded> known = rows.recorded(correction.id());
        if (known.isPresent()) {
            if (known.get().correction().equals(correction)) {
                return;
            }
            throw new CorrectionException(
                    "There is another correction with the id " + correction.id(), "Give this one an id of its own");
        }
        refuseWhatWasNotSeen(correction, version);
        long number = insert(correction);
        boolean isUndo = correction instanceof Correction.Undo;
        changes.add(
                isUndo ? Change.What.UNDONE : Change.What.CORRECTED,
                Optional.empty(),
                Optional.empty(),
                Optional.of(correction.id()));
        Set<Long> touched = new TreeSet<>();
        if (correction instanceof Correction.Undo undo) {
            about(number, undo(undo, touched));
        } else {
            about(number, correction.about());
            touched.addAll(readings(correction));
        }
        ReadingWriter writer = new ReadingWriter(handle, dialect, comparables);
        touched.forEach(reading -> {
            String report = id(reading);
            changes.between(report, reports.findings(report), writer.rewrite(reading), Optional.of(correction.id()));
        });
    }

    private void refuseWhatWasNotSeen(Correction correction, Optional<String> version) {
        if (correction instanceof Correction.OnFinding on && !(correction instanceof Correction.Addition)) {
            Finding seen = on.seen().finding();
            FindingRows findings = new FindingRows(handle);
            boolean isOld = version.isPresent() && !version.equals(findings.version(seen.id()));
            boolean isOther = !findings.current(seen.id()).map(Entry::finding).equals(Optional.of(seen));
            if (isOld || isOther) {
                throw new StaleException(seen.id());
            }
        }
    }

    private long insert(Correction correction) {
        List<Reading> texts = texts(correction);
        String line = CorrectionLine.of(
                correction,
                report -> texts.stream()
                        .filter(text -> text.id().equals(report))
                        .findFirst()
                        .map(text -> rows.text(text.number()))
                        .orElseGet(() -> CodePoints.of("")));
        long number = handle.createQuery(
                        "INSERT INTO correction (id, type, who, made_at, recorded_at, why, in_force, line)"
                                + " VALUES (:id, :type, :who, :made, :recorded, :why, TRUE, :line) RETURNING number")
                .bind("id", Stored.of(correction.id()))
                .bind("type", correction.kind().name())
                .bind("who", Stored.of(correction.stamp().who()))
                .bind("made", correction.stamp().when().toString())
                .bind("recorded", Stored.of(now))
                .bind("why", Stored.of(correction.stamp().why()))
                .bind("line", line)
                .mapTo(Long.class)
                .one();
        Rows batch = new Rows("INSERT INTO correction_text (correction, report_id, report) VALUES (?, ?, ?)");
        texts.forEach(text -> batch.add(number, text.id(), text.number()));
        batch.writeTo(handle);
        return number;
    }

    private record Reading(String id, long number) {}

    /** The current readings in which the spans of a correction lie. */
    private List<Reading> texts(Correction correction) {
        Set<String> ids = new TreeSet<>();
        if (correction instanceof Correction.OnFinding on) {
            ids.add(on.seen().finding().report());
        } else if (correction instanceof Correction.Split split) {
            split.mentions().forEach(in -> ids.add(in.report()));
        }
        return ids.stream()
                .map(id -> new Reading(
                        id,
                        reports.current(id)
                                .orElseThrow(() -> new CorrectionException(
                                        "The register has no report " + id, "Take an id from `rapporteur search`"))))
                .toList();
    }

    private void about(long number, Set<String> ids) {
        Rows batch = new Rows("INSERT INTO correction_about (correction, id) VALUES (?, ?)");
        ids.forEach(id -> batch.add(number, id));
        batch.writeTo(handle);
    }

    /** @return what the undoing is about: the correction undone, and all that this was about */
    private Set<String> undo(Correction.Undo undo, Set<Long> touched) {
        Recorded undone = rows.recorded(undo.undoes())
                .orElseThrow(() -> new CorrectionException(
                        "The register has no correction " + undo.undoes(), "Take an id from `rapporteur history ID`"));
        if (!undone.inForce()) {
            throw new CorrectionException(undo.undoes() + " is undone already", "There is nothing to do");
        }
        turn(undone.correction(), false, touched);
        Set<String> about = new HashSet<>(handle.createQuery("SELECT id FROM correction_about"
                        + " WHERE correction = (SELECT number FROM correction WHERE id = :id)")
                .bind("id", Stored.of(undo.undoes()))
                .mapTo(String.class)
                .list());
        about.add(undo.undoes());
        return about;
    }

    /** What undoes another brings that back when it is undone itself. */
    private void turn(Correction correction, boolean inForce, Set<Long> touched) {
        touched.addAll(readings(correction));
        touched.addAll(handle.createQuery("SELECT report.number FROM correction_effect"
                        + " JOIN report ON report.number = correction_effect.report"
                        + " WHERE report.current AND correction = (SELECT number FROM correction WHERE id = :id)")
                .bind("id", Stored.of(correction.id()))
                .mapTo(Long.class)
                .list());
        handle.execute("UPDATE correction SET in_force = ? WHERE id = ?", inForce, Stored.of(correction.id()));
        if (correction instanceof Correction.Undo undo) {
            turn(rows.recorded(undo.undoes()).orElseThrow().correction(), !inForce, touched);
        }
    }

    /** The current readings that a correction may change. */
    private List<Long> readings(Correction correction) {
        if (correction instanceof Correction.Merge merge) {
            return handle.createQuery("SELECT report.number FROM actor JOIN report ON report.number = actor.report"
                            + " WHERE report.current AND actor.id = :id")
                    .bind("id", Stored.of(merge.from()))
                    .mapTo(Long.class)
                    .list();
        }
        List<Long> numbers = new ArrayList<>();
        texts(correction).forEach(text -> numbers.add(text.number()));
        return numbers;
    }

    private String id(long reading) {
        return handle.createQuery("SELECT id FROM report WHERE number = :number")
                .bind("number", reading)
                .mapTo(String.class)
                .one();
    }
}
