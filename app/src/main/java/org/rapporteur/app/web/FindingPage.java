package org.rapporteur.app.web;

import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.finding.Finding;
import org.rapporteur.register.Entry;
import org.rapporteur.store.RegisterStore;

/** One finding, explained down to its words. */
public final class FindingPage implements Page {
    private final RegisterStore store;

    FindingPage(RegisterStore store) {
        this.store = store;
    }

    /** What the template shows. */
    public record Model(Explained finding, String title) {}

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
        Explained explained = store.findings(entry.report().id())
                .map(report -> Explained.of(finding, report))
                .orElseThrow(() -> RequestException.missing("The report of " + id + " is gone"));
        return View.of(
                "finding",
                explained.kind() + " " + id,
                new Model(
                        explained, entry.report().title().orElse(entry.report().id())));
    }
}
