package org.rapporteur.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one reader asks of a server, one thing after another: pages and API in turn by chance. */
public final class Walk {
    private static final int OK = 200;
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final List<String> WORDS = List.of(
            "ceasefire", "grain accord", "\"put pressure\"", "detain*", "Norway -Russia", "medicine OR fuel", "observers", "meeting");

    private final HttpClient client;
    private final URI server;
    private final String token;
    private final List<String> actors;
    private final List<String> reports;

    /** One thing that is asked. */
    public record Step(String what, String path) {}

    private Walk(HttpClient client, URI server, String token, List<String> actors, List<String> reports) {
        this.client = client;
        this.server = server;
        this.token = token;
        this.actors = List.copyOf(actors);
        this.reports = List.copyOf(reports);
    }

    /** Asks the server for actors and reports that can be walked to. */
    public static Walk over(URI server, String token) throws IOException, InterruptedException {
        Walk empty = new Walk(HttpClient.newHttpClient(), server, token, List.of(), List.of());
        return new Walk(
                empty.client,
                server,
                token,
                ids(empty.ask("/api/v1/actors?limit=50").body()),
                ids(empty.ask("/api/v1/reports?limit=500").body()));
    }

    private static List<String> ids(String json) {
        List<String> ids = new ArrayList<>();
        Matcher id = ID.matcher(json);
        while (id.find()) {
            ids.add(id.group(1));
        }
        if (ids.isEmpty()) {
            throw new IllegalStateException("The server lists nothing: " + json.substring(0, Math.min(200, json.length())));
        }
        return ids;
    }

    /** The pages that show the whole register, each once. */
    public List<Step> whole() {
        return List.of(
                new Step("overview", "/"),
                new Step("demands", "/demands"),
                new Step("allegations", "/allegations"),
                new Step("meetings", "/meetings"),
                new Step("actors", "/actors"),
                new Step("stories", "/stories"),
                new Step("timeline", "/timeline"),
                new Step("map", "/map"),
                new Step("network", "/network"));
    }

    /** The pages of {@link #whole()} half of the time; else a search, an actor, or a report. */
    public Step next(Random random) {
        String actor = encoded(pick(actors, random));
        String report = encoded(pick(reports, random));
        String words = encoded(pick(WORDS, random));
        List<Step> single = List.of(
                new Step("search", "/search?q=" + words),
                new Step("search of an actor", "/search?actor=" + actor),
                new Step("dossier", "/actors/" + actor),
                new Step("reader", "/reports/" + report),
                new Step("demands of an actor", "/demands?actor=" + actor),
                new Step("timeline of an actor", "/timeline?actor=" + actor),
                new Step("reports", "/reports?page=" + (1 + random.nextInt(20))),
                new Step("API search", "/api/v1/search?q=" + words),
                new Step("API actor", "/api/v1/actors/" + actor),
                new Step("API report", "/api/v1/reports/" + report),
                new Step("API findings of an actor", "/api/v1/findings?actor=" + actor));
        return random.nextBoolean() ? pick(whole(), random) : pick(single, random);
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Asks, and notes how long it took or what was wrong. */
    public void take(Step step, Readings readings) throws InterruptedException {
        long start = System.nanoTime();
        try {
            HttpResponse<String> answer = ask(step.path());
            if (answer.statusCode() == OK) {
                readings.answered(step.what(), System.nanoTime() - start);
            } else {
                readings.failed(step.path() + " answered " + answer.statusCode());
            }
        } catch (IOException e) {
            readings.failed(step.path() + ": " + e);
        }
    }

    private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .header("Authorization", "Bearer " + token)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
