package org.rapporteur.app.rest;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.http.Wanted;
import org.rapporteur.app.telling.FacetCounts;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.json.ObjectLine;
import org.rapporteur.register.Paging;
import org.rapporteur.store.Hit;
import org.rapporteur.store.RegisterException;
import org.rapporteur.store.RegisterStore;

/** Search in the texts of reports, with what the reports found have in common. */
final class SearchEndpoints {
    private static final int MOST = 1000;
    private static final int FACETED = 200;

    private final RegisterStore store;

    SearchEndpoints(RegisterStore store) {
        this.store = store;
    }

    Stream<Endpoint> all() {
        return Stream.of(
                Endpoint.list("/search", wanted(), this::search),
                Endpoint.of("/search/facets", Set.of("q"), this::facets));
    }

    private static Set<String> wanted() {
        Set<String> all = new HashSet<>(Wanted.parameters());
        all.add("q");
        return all;
    }

    private Answer search(Request request) {
        return new Listing(request).of(hits(request, MOST), SearchEndpoints::json);
    }

    private Answer facets(Request request) {
        List<Hit> hits = hits(request, FACETED);
        FacetCounts counts = FacetCounts.of(hits.stream()
                .flatMap(hit -> store.findings(hit.report().id()).stream())
                .toList());
        ObjectLine line =
                new ObjectLine("facets").number("reports", hits.size()).number("at_most", FACETED);
        counts.facets()
                .forEach((name, values) -> line.lines(
                        name,
                        values.stream()
                                .map(value -> new ObjectLine("facet")
                                        .text("id", value.id())
                                        .text("name", value.name())
                                        .number("reports", value.reports())
                                        .toString())
                                .toList()));
        return Json.of(line);
    }

    /** The best reports that hold the words and, where properties are given, a finding that has them. */
    private List<Hit> hits(Request request, int most) {
        String query = request.query()
                .first("q")
                .orElseThrow(() -> RequestException.wrong("q is missing. Give the words to look for"));
        try {
            return store.search(query, new Wanted(request.query(), Reading.of(store)).selection(), Paging.first(most));
        } catch (RegisterException e) {
            if (e.getCause() == null) {
                throw RequestException.wrong(Optional.ofNullable(e.getMessage()).orElse("The search says nothing"));
            }
            throw e;
        }
    }

    private static String json(Hit hit) {
        return new ObjectLine("hit")
                .line("report", Optional.of(Heads.json(hit.report())))
                .text("excerpt", hit.excerpt())
                .number("hits", hit.spans().size())
                .toString();
    }
}
