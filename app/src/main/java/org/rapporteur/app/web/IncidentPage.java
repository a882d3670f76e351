package org.rapporteur.app.web;

import java.util.List;
import java.util.Optional;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.Plain;
import org.rapporteur.app.telling.Quotes;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.correction.Remarks;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Incident;
import org.rapporteur.store.RegisterStore;

/** One incident: the allegations that a person has joined, their sources, figures and words, and what a person holds of it. */
public final class IncidentPage implements Page {
    private final RegisterStore store;

    IncidentPage(RegisterStore store) {
        this.store = store;
    }

    /** A number as one source gives it. */
    public record Figure(String kind, String number, String source, String report, String title) {}

    /** An allegation with its words. */
    public record Alleged(String id, String who, String what, Asked.Words words) {}

    /** What the template shows. */
    public record Model(
            IncidentRow incident,
            List<Figure> figures,
            List<Alleged> allegations,
            VerdictForm verdict,
            List<Past> past) {}

    @Override
    public String path() {
        return "/incidents/{id}";
    }

    @Override
    public View view(Request request) {
        String id = request.part("id");
        Remarks remarks = store.remarks();
        Incident incident = Optional.ofNullable(remarks.incidents().get(id))
                .flatMap(joined -> IncidentRow.incident(joined, store))
                .orElseThrow(() -> RequestException.missing("There is no incident " + id
                        + " in this register, or its allegations were parted or rejected again"));
        Reports reports = new Reports(store);
        IncidentRow row = IncidentRow.of(id, incident, remarks, store, reports);
        return View.of(
                "incident",
                "Incident: " + row.what(),
                new Model(
                        row,
                        incident.figures().stream()
                                .map(figure -> figure(figure, reports))
                                .toList(),
                        incident.allegations().stream()
                                .map(entry -> alleged(entry, reports))
                                .toList(),
                        VerdictForm.of(id, remarks),
                        Past.of(id, store)));
    }

    private static Figure figure(Incident.Figure figure, Reports reports) {
        return new Figure(
                figure.kind(),
                figure.min() == figure.max() ? "" + figure.min() : figure.min() + " to " + figure.max(),
                figure.source().map(Plain::of).orElse("the report itself"),
                figure.report(),
                reports.get(figure.report()).report().title().orElse(figure.report()));
    }

    private static Alleged alleged(Entry entry, Reports reports) {
        Gist gist = reports.gist(entry.finding());
        return new Alleged(entry.finding().id(), gist.who(), gist.what(), Asked.words(Quotes.of(entry), reports));
    }
}
