package org.rapporteur.app.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.app.http.Request;

/** Where a form leads when it was taken: a page of this server, and nowhere else. */
final class Back {
    private static final Pattern HERE = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");

    private Back() {}

    /** What the field {@code back} of a form says; empty where it says nothing, or another server. */
    static Optional<String> of(Request request) {
        return request.form().first("back").filter(Back::isHere);
    }

    /** The page that the browser shows while it asks; of a part of a page, the page that it becomes a part of. */
    static String shown(Request request) {
        Optional<String> around =
                request.wantsPart() ? request.header("HX-Current-URL").flatMap(Back::local) : Optional.empty();
        return around.filter(Back::isHere).orElseGet(() -> Address.of(request.path(), request.query()));
    }

    private static Optional<String> local(String address) {
        try {
            URI uri = new URI(address);
            return Optional.ofNullable(uri.getRawPath())
                    .map(path -> uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isHere(String address) {
        return HERE.matcher(address).matches();
    }
}
