package org.rapporteur.app.rest;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.app.access.Role;
import org.rapporteur.app.http.Route;

/**
 * One path of the API with the query parameters that it knows; others are refused, for a filter with a slip of the pen
 * would otherwise answer another question.
 *
 * @param method GET or POST
 * @param needs the least role of whoever asks
 */
public record Endpoint(String method, String path, Set<String> parameters, Role needs, Route.Handler handler) {
    /** Before every path. */
    public static final String ROOT = "/api/v1";

    public Endpoint {
        parameters = Set.copyOf(parameters);
    }

    static Endpoint of(String path, Set<String> parameters, Route.Handler handler) {
        return new Endpoint("GET", ROOT + path, parameters, Role.READER, handler);
    }

    /** One that answers with a list, a page at a time. */
    static Endpoint list(String path, Set<String> parameters, Route.Handler handler) {
        Set<String> all = new HashSet<>(parameters);
        all.addAll(Listing.PARAMETERS);
        return of(path, all, handler);
    }

    /** One that changes something. */
    static Endpoint post(String path, Role needs, Route.Handler handler) {
        return new Endpoint("POST", ROOT + path, Set.of(), needs, handler);
    }

    Route route() {
        return new Route(method, path, Route.Access.of(needs), request -> {
            request.query().refuseOthers(parameters);
            return handler.answer(request);
        });
    }
}
