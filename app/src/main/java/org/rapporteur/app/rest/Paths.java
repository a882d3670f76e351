package org.rapporteur.app.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Paths written so that a header can hold them. */
final class Paths {
    private Paths() {}

    /** Each part encoded, the slashes between them as they are; what is encoded already stays so. */
    static String encoded(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> URLEncoder.encode(part, UTF_8).replace("+", "%20").replace("%25", "%"))
                .collect(Collectors.joining("/"));
    }
}
