package org.rapporteur.app.http;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.app.access.Viewer;

/**
 * What somebody asks.
 *
 * @param method as GET; HEAD comes as GET
 * @param path without the query, decoded
 * @param parts what stands in place of the braces of {@link Route#path}, decoded
 * @param headers by their names in small letters
 * @param form the fields of a form sent by POST
 * @param body the content sent by POST, where it is no form
 * @param address of the caller, for the log
 */
public record Request(
        String method,
        String path,
        Map<String, String> parts,
        Parameters query,
        Map<String, String> headers,
        Parameters form,
        String body,
        String address,
        Viewer viewer) {
    public Request {
        parts = Map.copyOf(parts);
        headers = Map.copyOf(headers);
    }

    public Request from(String caller) {
        return new Request(method, path, parts, query, headers, form, body, caller, viewer);
    }

    public Request by(Viewer known) {
        return new Request(method, path, parts, query, headers, form, body, address, known);
    }

    /** What stands in place of {@code {name}} in the path. */
    public String part(String name) {
        return Optional.ofNullable(parts.get(name))
                .orElseThrow(() -> new IllegalArgumentException("The route has no part {" + name + "}"));
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Whether htmx asks, for a part of a page. */
    public boolean wantsPart() {
        return header("HX-Request").isPresent() && header("HX-Boosted").isEmpty();
    }
}
