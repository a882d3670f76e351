package org.rapporteur.app.rest;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.app.http.Route;

/**
 * One path of the API with the query parameters that it knows; others are refused, for a filter with a slip of the pen
 * would otherwise answer another question.
 */
public record Endpoint(String path, Set<String> parameters, Route.Handler handler) {
    /** Before every path. */
    public static final String ROOT = "/api/v1";

    public Endpoint {
        parameters = Set.copyOf(parameters);
    }

    static Endpoint of(String path, Set<String> parameters, Route.Handler handler) {
        return new Endpoint(ROOT + path, parameters, handler);
    }

    /** One that answers with a list, a page at a time. */
    static Endpoint list(String path, Set<String> parameters, Route.Handler handler) {
        Set<String> all = new HashSet<>(parameters);
        all.addAll(Listing.PARAMETERS);
        return of(path, all, handler);
    }

    Route route() {
        return Route.get(path, request -> {
            request.query().refuseOthers(parameters);
            return handler.answer(request);
        });
    }
}
