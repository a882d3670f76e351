package org.rapporteur.app.rest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.http.Status;
import org.rapporteur.register.Days;
import org.rapporteur.store.RegisterStore;
import org.rapporteur.store.ReportFilter;

/** Reports: their list, their text, and what is found in each. */
final class ReportEndpoints {
    private final RegisterStore store;

    ReportEndpoints(RegisterStore store) {
        this.store = store;
    }

    Stream<Endpoint> all() {
        return Stream.of(
                Endpoint.list("/reports", Set.of("outlet", "since", "until"), this::list),
                Endpoint.of("/reports/{id}", Set.of(), this::one),
                Endpoint.of("/reports/{id}/text", Set.of(), this::text),
                Endpoint.list("/reports/{id}/findings", Set.of(), this::findings));
    }

    private Answer list(Request request) {
        ReportFilter filter = new ReportFilter(
                request.query().first("outlet"),
                request.query().day("since", Days::first),
                request.query().day("until", Days::last));
        Listing listing = new Listing(request);
        return listing.of(store.reports(filter, listing.paging()), Heads::json);
    }

    private Answer one(Request request) {
        return Json.of(lines(request).get(0));
    }

    private Answer text(Request request) {
        String id = request.part("id");
        return store.findings(id)
                .map(found -> Answer.of(
                        Status.OK, "text/plain; charset=utf-8", found.report().text()))
                .orElseThrow(() -> missing(id));
    }

    /** All lines as {@code rapporteur extract} prints them, the report's own first. */
    private Answer findings(Request request) {
        return new Listing(request).of(lines(request), line -> line);
    }

    private List<String> lines(Request request) {
        String id = request.part("id");
        List<String> lines = store.lines(id);
        if (lines.isEmpty()) {
            throw missing(id);
        }
        return lines;
    }

    private static RequestException missing(String id) {
        return RequestException.missing(
                "The register has no report '" + id + "'. See their ids at " + Endpoint.ROOT + "/reports");
    }
}
