package org.rapporteur.app.rest;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.json.FindingsLines;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Selection;
import org.rapporteur.store.RegisterStore;

/** Findings of all reports, by what they concern; and one with its explanation. */
final class FindingEndpoints {
    private final RegisterStore store;

    FindingEndpoints(RegisterStore store) {
        this.store = store;
    }

    Stream<Endpoint> all() {
        Set<String> known = new HashSet<>(Filters.PARAMETERS);
        known.add("kind");
        return Stream.of(
                Endpoint.list("/findings", known, this::list),
                Endpoint.of("/findings/{id}", Set.of(), this::one),
                Endpoint.list("/timeline", Filters.PARAMETERS, this::timeline));
    }

    private Answer list(Request request) {
        Selection selection = Selection.of(Filters.of(request.query()).with(Filters.kinds("kind", request.query())));
        Listing listing = new Listing(request);
        return listing.of(
                store.entries(selection, listing.paging()),
                store.facets(selection).findings(),
                json());
    }

    private Answer timeline(Request request) {
        return new Listing(request).of(store.timeline(Filters.of(request.query())), json());
    }

    private Function<Entry, String> json() {
        Reports reports = new Reports(store);
        return entry -> FindingsLines.of(
                entry.finding(), reports.get(entry.report().id()).report().text());
    }

    private Answer one(Request request) {
        String id = request.part("id");
        Entry entry = store.finding(id)
                .orElseThrow(() -> RequestException.missing(
                        "The register has no finding '" + id + "'. See their ids at " + Endpoint.ROOT + "/findings"));
        return Json.of(
                Explanation.of(entry, new Reports(store).get(entry.report().id())));
    }
}
