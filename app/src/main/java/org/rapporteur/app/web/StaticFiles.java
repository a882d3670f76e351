package org.rapporteur.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.http.Route;
import org.rapporteur.app.http.Status;

/** Style, script and images out of the jar. */
final class StaticFiles {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]*(\\.[a-z0-9]+)+");
    /** Out of the jar of its makers. */
    private static final Map<String, String> LIBRARIES =
            Map.of("htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2");

    private StaticFiles() {}

    /** Open to all, for the page that lets one in is made of them too. */
    static Stream<Route> routes() {
        return Stream.of(new Route("GET", "/static/{name}", Route.Access.OPEN, StaticFiles::answer));
    }

    private static Answer answer(Request request) {
        String name = request.part("name");
        Optional<String> type = Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
        if (!NAME.matcher(name).matches() || type.isEmpty()) {
            throw missing(name);
        }
        String resource = LIBRARIES.getOrDefault(name, "static/" + name);
        try (@Nullable InputStream in = StaticFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw missing(name);
            }
            return Answer.of(Status.OK, type.get(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + name + " cannot be read from the program", e);
        }
    }

    private static RequestException missing(String name) {
        return RequestException.missing("There is no file " + name);
    }
}
