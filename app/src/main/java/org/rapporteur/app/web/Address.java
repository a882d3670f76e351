package org.rapporteur.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.app.http.Parameters;

/** Addresses of pages. The whole state of a page stands in its address, so it can be kept and sent. */
public final class Address {
    private Address() {}

    /** As "/reports/a%20b". */
    public static String of(String place, String id) {
        return "/" + place + "/" + encoded(id);
    }

    /** As "/search?actor=state%3ASY". */
    public static String of(String place, String parameter, String value) {
        return "/" + place + "?" + parameter + "=" + encoded(value);
    }

    /** The path with these parameters and no others. */
    static String of(String path, Parameters parameters) {
        List<String> pairs = new ArrayList<>();
        parameters
                .values()
                .forEach((name, values) -> values.stream()
                        .filter(value -> !value.isBlank())
                        .forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }

    /** The parameters with one value more. */
    static Parameters with(Parameters parameters, String name, String value) {
        Map<String, List<String>> values = new LinkedHashMap<>(parameters.values());
        List<String> all = new ArrayList<>(parameters.all(name));
        all.add(value);
        values.put(name, all);
        values.remove("page");
        return new Parameters(values);
    }

    /** The parameters with one value only under this name. */
    static Parameters only(Parameters parameters, String name, String value) {
        Map<String, List<String>> values = new LinkedHashMap<>(parameters.values());
        values.put(name, List.of(value));
        return new Parameters(values);
    }

    /** The parameters without any value under this name, and from the first page on. */
    static Parameters cleared(Parameters parameters, String name) {
        Map<String, List<String>> values = new LinkedHashMap<>(parameters.values());
        values.remove(name);
        return new Parameters(values);
    }

    /** The parameters with one value less. */
    static Parameters without(Parameters parameters, String name, String value) {
        Map<String, List<String>> values = new LinkedHashMap<>(parameters.values());
        values.put(
                name,
                parameters.all(name).stream().filter(one -> !one.equals(value)).toList());
        values.remove("page");
        return new Parameters(values);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
