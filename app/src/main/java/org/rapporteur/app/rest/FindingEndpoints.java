package org.rapporteur.app.rest;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.finding.Finding;
import org.rapporteur.json.FindingsLines;
import org.rapporteur.register.Entry;
import org.rapporteur.store.RegisterStore;

/** Findings of all reports, by what they concern; and one with its explanation. */
final class FindingEndpoints {
    private final RegisterStore store;

    FindingEndpoints(RegisterStore store) {
        this.store = store;
    }

    Stream<Endpoint> all() {
        Set<String> known = new HashSet<>(Filters.PARAMETERS);
        known.addAll(Set.of("kind", "topic"));
        return Stream.of(
                Endpoint.list("/findings", known, this::list),
                Endpoint.of("/findings/{id}", Set.of(), this::one),
                Endpoint.list("/timeline", Filters.PARAMETERS, this::timeline));
    }

    private Answer list(Request request) {
        Set<Finding.Kind> kinds = Filters.kinds("kind", request.query());
        List<Entry> entries = store.entries(Filters.of(request.query()).with(kinds));
        Optional<String> topic = request.query().first("topic");
        Predicate<Entry> wanted =
                entry -> topic.filter(id -> !Topics.of(entry.finding()).contains(id)).isEmpty();
        return answer(request, entries.stream().filter(wanted).toList());
    }

    private Answer timeline(Request request) {
        return answer(request, store.timeline(Filters.of(request.query())));
    }

    private Answer answer(Request request, List<Entry> entries) {
        Reports reports = new Reports(store);
        return new Listing(request)
                .of(
                        entries,
                        entry -> FindingsLines.of(
                                entry.finding(),
                                reports.get(entry.report().id()).report().text()));
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
