package org.rapporteur.app.web;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.correction.Stamp;
import org.rapporteur.finding.Finding;
import org.rapporteur.register.Entry;
import org.rapporteur.store.Recorded;
import org.rapporteur.store.RegisterStore;

/** One finding, explained down to its words. */
public final class FindingPage implements Page {
    private final RegisterStore store;

    FindingPage(RegisterStore store) {
        this.store = store;
    }

    /** What the template shows. */
    public record Model(Explained finding, String title, String state, String version, List<Past> past) {
        public boolean isStatement() {
            return finding.kind().equals("statement");
        }
    }

    /** A correction of the finding. */
    public record Past(String id, String kind, String who, String when, String why, boolean holds) {}

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
                        explained,
                        entry.report().title().orElse(entry.report().id()),
                        Gist.lower(entry.review().state()),
                        store.version(id).orElse(""),
                        store.history(id).stream().map(FindingPage::past).toList()));
    }

    static Past past(Recorded recorded) {
        Stamp stamp = recorded.correction().stamp();
        return new Past(
                stamp.id(),
                Gist.lower(recorded.correction().kind()),
                stamp.who(),
                stamp.when().truncatedTo(ChronoUnit.SECONDS).toString(),
                stamp.why(),
                recorded.inForce());
    }
}
