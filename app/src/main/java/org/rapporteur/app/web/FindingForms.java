package org.rapporteur.app.web;

import java.util.List;
import java.util.Locale;
import org.rapporteur.app.editing.Editor;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Stamp;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.store.RegisterStore;

/** What can be corrected of one finding, and of anything that was corrected. */
final class FindingForms {
    private static final String ID = "id";

    private final RegisterStore store;
    private final Editor editor;
    private final Scribe scribe;

    FindingForms(RegisterStore store, Editor editor, Scribe scribe) {
        this.store = store;
        this.editor = editor;
        this.scribe = scribe;
    }

    List<Form> all() {
        return List.of(
                scribe.form(
                        "/findings/{id}/accept",
                        (request, stamp) -> scribe.drafts().accept(stamp, request.part(ID))),
                scribe.form(
                        "/findings/{id}/reject",
                        (request, stamp) -> scribe.drafts().reject(stamp, request.part(ID))),
                scribe.form(
                        "/findings/{id}/speaker",
                        (request, stamp) -> scribe.drafts()
                                .reattribute(stamp, request.part(ID), scribe.actor(Scribe.field(request, "actor")))),
                scribe.form("/findings/{id}/edit", this::edit),
                scribe.form("/notes/{id}", FindingForms::note),
                scribe.form(
                        "/corrections/{id}/undo", (request, stamp) -> new Correction.Undo(stamp, request.part(ID))));
    }

    private Correction edit(Request request, Stamp stamp) {
        String id = request.part(ID);
        Finding before = store.known()
                .finding(id)
                .orElseThrow(() -> RequestException.missing("There is no finding " + id + " in this register"));
        Findings report = store.findings(before.report())
                .orElseThrow(() -> RequestException.missing("The report of " + id + " is gone"));
        return scribe.drafts()
                .edit(stamp, editor.edited(before, report, request.form(), typed -> actor(typed, report)));
    }

    /** Whoever the report itself names goes before others of that name. */
    private String actor(String typed, Findings report) {
        String name = typed.toLowerCase(Locale.ROOT);
        return report.actors().stream()
                .filter(actor -> actor.id().equals(typed)
                        || actor.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .map(actor -> actor.id())
                .orElseGet(() -> scribe.actor(typed));
    }

    private static Correction note(Request request, Stamp stamp) {
        List<String> tags = request.form().first("tags").stream()
                .flatMap(written -> List.of(written.split(",")).stream())
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
        return new Correction.Note(stamp, request.part(ID), tags);
    }
}
