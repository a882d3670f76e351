package org.rapporteur.app.web;

import java.util.List;
import java.util.Set;
import org.rapporteur.app.editing.Editor;
import org.rapporteur.app.editing.Field;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Remarks;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.register.Entry;
import org.rapporteur.store.RegisterStore;

/** One finding, explained down to its words. */
public final class FindingPage implements Page {
    private final RegisterStore store;
    private final Editor editor;

    FindingPage(RegisterStore store, Editor editor) {
        this.store = store;
        this.editor = editor;
    }

    /**
     * What the template shows.
     *
     * @param actors whom the report names: id and name
     * @param incidents ids of those that the allegation is part of
     */
    public record Model(
            Explained finding,
            String title,
            String state,
            String version,
            List<Field> fields,
            List<Actor> actors,
            VerdictForm verdict,
            Set<String> incidents,
            List<Note> notes,
            List<Asked> questions,
            List<Past> past) {
        public boolean isStatement() {
            return finding.kind().equals("statement");
        }

        public boolean isAllegation() {
            return finding.kind().equals("allegation");
        }
    }

    /** What somebody has noted on it. */
    public record Note(String tags, String words, String who) {}

    @Override
    public String path() {
        return "/findings/{id}";
    }

    @Override
    public View view(Request request) {
        String id = request.part("id");
        Entry entry = store.finding(id)
                .orElseThrow(() -> RequestException.missing("There is no finding " + id + " in this register"));
        Finding finding = entry.finding();
        Findings report = store.findings(entry.report().id())
                .orElseThrow(() -> RequestException.missing("The report of " + id + " is gone"));
        Explained explained = Explained.of(finding, report);
        Remarks remarks = store.remarks();
        return View.of(
                "finding",
                explained.kind() + " " + id,
                new Model(
                        explained,
                        entry.report().title().orElse(entry.report().id()),
                        Gist.lower(entry.review().state()),
                        store.version(id).orElse(""),
                        editor.fields(finding, report),
                        report.actors(),
                        VerdictForm.of(id, remarks),
                        remarks.incidentsOf(id),
                        remarks.notes(id).stream().map(FindingPage::note).toList(),
                        Asked.of(store.questions(List.of(id)), new Reports(store), remarks),
                        Past.of(id, store)));
    }

    private static Note note(Correction.Note note) {
        return new Note(
                String.join(", ", note.tags()), note.stamp().why(), note.stamp().who());
    }
}
