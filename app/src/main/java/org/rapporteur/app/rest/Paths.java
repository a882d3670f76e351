package org.rapporteur.app.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.app.http.Request;

/** Paths and links written so that a header can hold them. */
final class Paths {
    private Paths() {}

    /** Each part encoded, the slashes between them as they are; what is encoded already stays so. */
    static String encoded(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> URLEncoder.encode(part, UTF_8).replace("+", "%20").replace("%25", "%"))
                .collect(Collectors.joining("/"));
    }

    /** A Link header to the same question with two numbers of its own (RFC 8288). */
    static String link(String relation, Request request, String first, long one, String second, long other) {
        List<String> query = new ArrayList<>();
        request.query().values().forEach((name, values) -> {
            if (!name.equals(first) && !name.equals(second)) {
                values.forEach(value -> query.add(written(name) + "=" + written(value)));
            }
        });
        query.add(first + "=" + one);
        query.add(second + "=" + other);
        return "<" + encoded(request.path()) + "?" + String.join("&", query) + ">; rel=\"" + relation + "\"";
    }

    private static String written(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
