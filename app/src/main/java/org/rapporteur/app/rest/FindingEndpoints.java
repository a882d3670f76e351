package org.rapporteur.app.rest;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.http.Wanted;
import org.rapporteur.app.telling.Counts;
import org.rapporteur.app.telling.Decision;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.correction.Remarks;
import org.rapporteur.json.FindingsLines;
import org.rapporteur.json.ObjectLine;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Facets;
import org.rapporteur.store.RegisterStore;

/** Findings of all reports, by what they concern; and one with its explanation. */
final class FindingEndpoints {
    private final RegisterStore store;

    FindingEndpoints(RegisterStore store) {
        this.store = store;
    }

    Stream<Endpoint> all() {
        return Stream.of(
                Endpoint.list("/findings", then(Wanted.parameters()), this::list),
                Endpoint.of("/findings/facets", Wanted.parameters(), this::facets),
                Endpoint.of("/findings/{id}", Set.of(AsOf.PARAMETER), this::one),
                Endpoint.list("/timeline", then(Wanted.PARAMETERS), this::timeline));
    }

    /** What can also be asked of the register as it was. */
    static Set<String> then(Set<String> parameters) {
        Set<String> all = new HashSet<>(parameters);
        all.add(AsOf.PARAMETER);
        return all;
    }

    private Answer list(Request request) {
        Reading reading = AsOf.read(request, store);
        Listing listing = new Listing(request);
        return listing.of(
                reading.entries(new Wanted(request.query(), reading).selection(), listing.paging()),
                json(reading.reports()));
    }

    private Answer facets(Request request) {
        Facets facets = store.facets(new Wanted(request.query(), Reading.of(store)).selection());
        Map<String, Integer> days = new LinkedHashMap<>();
        for (Map.Entry<LocalDate, Integer> day : new TreeMap<>(facets.days()).entrySet()) {
            days.put(day.getKey().toString(), day.getValue());
        }
        return Json.of(new ObjectLine("finding_facets")
                .number("total", facets.findings())
                .numbers("kinds", Counts.byTally(facets.kinds()))
                .numbers("days", days)
                .numbers("topics", new TreeMap<>(facets.topics()))
                .numbers("outlets", new TreeMap<>(facets.outlets())));
    }

    private Answer timeline(Request request) {
        Reading reading = AsOf.read(request, store);
        return new Listing(request)
                .of(reading.timeline(new Wanted(request.query(), reading).filter()), json(reading.reports()));
    }

    static Function<Entry, String> json(Reports reports) {
        return entry -> FindingsLines.of(
                entry.finding(), reports.get(entry.report().id()).report().text());
    }

    /** Its tag is also what a correction names that is made on what was seen here. */
    private Answer one(Request request) {
        String id = request.part("id");
        Reading reading = AsOf.read(request, store);
        Entry entry = reading.finding(id)
                .orElseThrow(() -> RequestException.missing(
                        "The register has no finding '" + id + "'. See their ids at " + Endpoint.ROOT + "/findings"));
        Reports reports = reading.reports();
        Remarks remarks = reading.remarks();
        ObjectLine explained = Explanation.of(entry, reports.get(entry.report().id()))
                .lines(
                        "questions",
                        reading.questions(Set.of(id)).stream()
                                .map(question -> Quoted.json(question, reports, Decision.of(question, remarks)))
                                .toList());
        if (request.query().first(AsOf.PARAMETER).isPresent()) {
            return Json.of(explained.text("version", java.util.Optional.empty()));
        }
        String version = store.version(id).orElseThrow();
        String json = explained.text("version", version).toString();
        return Json.of(json).with("ETag", SeenVersion.tag(version, json));
    }
}
