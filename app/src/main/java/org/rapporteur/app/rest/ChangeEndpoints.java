package org.rapporteur.app.rest;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.telling.ChangeAsJson;
import org.rapporteur.json.ObjectLine;
import org.rapporteur.store.Change;
import org.rapporteur.store.RegisterStore;

/** What is otherwise than before, for programs that keep a copy: they ask again from where they stopped. */
final class ChangeEndpoints {
    private static final int USUAL = 500;
    private static final int MOST = 5000;

    private final RegisterStore store;

    ChangeEndpoints(RegisterStore store) {
        this.store = store;
    }

    Stream<Endpoint> all() {
        return Stream.of(Endpoint.of("/changes", Set.of("since", "after", "limit", "format"), this::changes));
    }

    private Answer changes(Request request) {
        Instant since =
                request.query().first("since").map(CorrectionEndpoints::instant).orElse(Instant.EPOCH);
        int after = request.query().number("after", 0, Integer.MAX_VALUE, 0);
        int limit = request.query().number("limit", 1, MOST, USUAL);
        List<Change> changes = store.changes(since, after, limit);
        long last = changes.isEmpty() ? after : changes.get(changes.size() - 1).number();
        List<String> items = changes.stream().map(ChangeAsJson::of).toList();
        Answer answer = Listing.wantsLines(request)
                ? Listing.lines(items)
                : Json.of(new ObjectLine("changes")
                        .lines("items", items)
                        .number("after", last)
                        .flag("more", changes.size() == limit));
        return answer.with("Link", Paths.link("next", request, "limit", limit, "after", last));
    }
}
