package org.rapporteur.app.rest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.http.Wanted;
import org.rapporteur.app.telling.AllegationsAsJson;
import org.rapporteur.app.telling.Quotes;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.correction.Remarks;
import org.rapporteur.correction.Review;
import org.rapporteur.finding.Finding;
import org.rapporteur.json.ObjectLine;
import org.rapporteur.register.AllegationGroup;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Incident;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Selection;
import org.rapporteur.store.RegisterStore;

/** What is alleged against whom and where; and the incidents to which people have joined allegations. */
final class AllegationEndpoints {
    private final RegisterStore store;

    AllegationEndpoints(RegisterStore store) {
        this.store = store;
    }

    Stream<Endpoint> all() {
        return Stream.of(
                Endpoint.list("/allegations", FindingEndpoints.then(Wanted.PARAMETERS), this::board),
                Endpoint.list("/incidents", Set.of(), this::incidents),
                Endpoint.of("/incidents/{id}", Set.of(), this::incident));
    }

    private Answer board(Request request) {
        Reading reading = AsOf.read(request, store);
        Selection allegations =
                Selection.of(new Wanted(request.query(), reading).filter().with(Set.of(Finding.Kind.ALLEGATION)));
        return new Listing(request)
                .of(
                        AllegationGroup.of(
                                reading.entries(allegations, Paging.ALL).items()),
                        group -> AllegationsAsJson.of(group, group.chains(reading.provenance(group.reports()))));
    }

    private Answer incidents(Request request) {
        Remarks remarks = store.remarks();
        List<Map.Entry<String, Incident>> all = remarks.incidents().entrySet().stream()
                .flatMap(one -> incident(one.getValue()).map(found -> Map.entry(one.getKey(), found)).stream())
                .toList();
        return new Listing(request)
                .of(all, one -> json(one.getKey(), one.getValue(), remarks).toString());
    }

    private Answer incident(Request request) {
        String id = request.part("id");
        Remarks remarks = store.remarks();
        Incident incident = Optional.ofNullable(remarks.incidents().get(id))
                .flatMap(this::incident)
                .orElseThrow(() -> RequestException.missing(
                        "The register has no incident '" + id + "'. See their ids at " + Endpoint.ROOT + "/incidents"));
        Reports reports = new Reports(store);
        return Json.of(json(id, incident, remarks)
                .lines(
                        "quotes",
                        incident.allegations().stream()
                                .map(entry -> Quoted.json(Quotes.of(entry), reports))
                                .toList()));
    }

    /** Empty where none of the allegations stands any more. */
    private Optional<Incident> incident(Collection<String> allegations) {
        List<Entry> entries = allegations.stream()
                .flatMap(id -> store.finding(id).stream())
                .filter(entry -> entry.finding().kind() == Finding.Kind.ALLEGATION
                        && entry.review().state() != Review.State.REJECTED)
                .toList();
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Incident(entries));
    }

    private ObjectLine json(String id, Incident incident, Remarks remarks) {
        return AllegationsAsJson.of(
                id, incident, incident.chains(store.provenance(incident.reports())), remarks.verdict(id));
    }
}
