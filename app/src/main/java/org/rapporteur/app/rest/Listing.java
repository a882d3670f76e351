package org.rapporteur.app.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.http.Status;
import org.rapporteur.json.ObjectLine;
import org.rapporteur.register.Paging;

/** A part of a list: as one JSON object with links to the other parts, or as JSON Lines. */
final class Listing {
    static final Set<String> PARAMETERS = Set.of("limit", "offset", "format");

    private static final int USUAL = 50;
    private static final int MOST = 1000;
    private static final String JSONL = "application/jsonl";

    private final Request request;
    private final int limit;
    private final int offset;

    Listing(Request request) {
        this.request = request;
        limit = request.query().number("limit", 1, MOST, USUAL);
        offset = request.query().number("offset", 0, Integer.MAX_VALUE, 0);
    }

    /** @param json the line of one of the list */
    <T> Answer of(Paging.Slice<T> page, Function<T, String> json) {
        return of(page.items(), page.total(), json);
    }

    /**
     * @param all the whole list
     * @param json the line of one of it
     */
    <T> Answer of(List<T> all, Function<T, String> json) {
        return of(paging().of(all).items(), all.size(), json);
    }

    Paging paging() {
        return new Paging(offset, limit);
    }

    /**
     * @param page the part of the list that {@link #paging} says
     * @param total how long the whole list is
     */
    <T> Answer of(List<T> page, int total, Function<T, String> json) {
        return answer(page.stream().map(json).toList(), total).with("Link", links(total));
    }

    private Answer answer(List<String> items, int total) {
        if (wantsLines(request)) {
            return lines(items);
        }
        return Json.of(new ObjectLine("list")
                .number("total", total)
                .number("offset", offset)
                .number("limit", limit)
                .lines("items", items));
    }

    /** One object a line. */
    static Answer lines(List<String> items) {
        return Answer.of(
                Status.OK, JSONL, items.stream().map(item -> item + "\n").collect(Collectors.joining()));
    }

    /** Whether one object a line is wanted: by {@code format=jsonl}, or by what is accepted. */
    static boolean wantsLines(Request request) {
        return request.query()
                .first("format")
                .map(format -> {
                    if (!Set.of("json", "jsonl").contains(format)) {
                        throw RequestException.wrong("format is '" + format + "'. Give json or jsonl");
                    }
                    return format.equals("jsonl");
                })
                .orElseGet(() -> request.header("Accept")
                        .filter(accept -> accept.contains(JSONL) || accept.contains("application/x-ndjson"))
                        .isPresent());
    }

    /** As RFC 8288 has them: first, prev, next, last. */
    private String links(int total) {
        List<String> links = new ArrayList<>();
        links.add(link("first", 0));
        if (offset > 0) {
            links.add(link("prev", Math.max(0, offset - limit)));
        }
        if ((long) offset + limit < total) {
            links.add(link("next", offset + limit));
        }
        links.add(link("last", total == 0 ? 0 : (total - 1) / limit * limit));
        return String.join(", ", links);
    }

    private String link(String relation, int start) {
        return Paths.link(relation, request, "limit", limit, "offset", start);
    }
}
