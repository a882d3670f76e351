package org.rapporteur.app.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Stamp;
import org.rapporteur.store.CorrectionFilter;
import org.rapporteur.store.Recorded;
import org.rapporteur.store.RegisterStore;

/** Joins allegations to an incident, parts them, and takes the verdict on either. */
final class IncidentForms {
    private static final String ID = "id";
    private static final String ALLEGATION = "allegation";

    private final RegisterStore store;
    private final Scribe scribe;

    IncidentForms(RegisterStore store, Scribe scribe) {
        this.store = store;
        this.scribe = scribe;
    }

    List<Form> all() {
        return List.of(
                scribe.form(
                        "/incidents",
                        this::join,
                        kept -> Optional.of(Address.of("incidents", ((Correction.Incident) kept).incident()))),
                new Parting(),
                scribe.form("/verdicts/{id}", this::verdict));
    }

    private Correction join(Request request, Stamp stamp) {
        List<String> allegations =
                request.form().all(ALLEGATION).stream().distinct().toList();
        Optional<String> incident = request.form().first("incident");
        if (allegations.isEmpty() || (incident.isEmpty() && allegations.size() < 2)) {
            throw RequestException.wrong("Choose at least two allegations, or one and the incident that it concerns");
        }
        return scribe.drafts().incident(stamp, incident, allegations);
    }

    private Correction verdict(Request request, Stamp stamp) {
        return scribe.drafts()
                .verdict(
                        stamp,
                        request.part(ID),
                        request.form()
                                .choice("verdict", Correction.Verdict.Degree.class)
                                .orElseThrow(() -> RequestException.wrong("Choose a verdict")),
                        request.form().choice("standard", Correction.Verdict.Standard.class));
    }

    /**
     * Takes one allegation out of an incident: the joinings that name it are undone, after those that they join besides were
     * joined anew.
     */
    private final class Parting implements Form {
        @Override
        public String path() {
            return "/incidents/{id}/part";
        }

        @Override
        public Answer submit(Request request) {
            String incident = request.part(ID);
            String parted = Scribe.field(request, ALLEGATION);
            List<String> undone = new ArrayList<>();
            Set<String> rest = new LinkedHashSet<>();
            for (Recorded recorded : store.corrections(CorrectionFilter.ALL
                    .of(Correction.Kind.INCIDENT)
                    .about(incident)
                    .thatHold())) {
                Correction.Incident joining = (Correction.Incident) recorded.correction();
                if (joining.incident().equals(incident) && joining.allegations().contains(parted)) {
                    undone.add(joining.id());
                    rest.addAll(joining.allegations());
                }
            }
            if (undone.isEmpty()) {
                throw RequestException.wrong(parted + " is no part of " + incident);
            }
            rest.remove(parted);
            if (!rest.isEmpty()) {
                scribe.keep(request, stamp -> new Correction.Incident(stamp, incident, List.copyOf(rest)));
            }
            undone.forEach(joining -> scribe.keep(request, stamp -> new Correction.Undo(stamp, joining)));
            return Answer.seeOther(rest.isEmpty() ? "/allegations" : Address.of("incidents", incident));
        }
    }
}
