package org.rapporteur.app.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rapporteur.finding.Report;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.pipeline.ReportReader;
import org.rapporteur.register.ReportHead;
import org.rapporteur.store.RegisterAddress;
import org.rapporteur.store.RegisterStore;
import org.rapporteur.store.StoredRegister;

/** A server on a free port of this machine, over a register of its own, and a client that talks to it. */
public final class TestServer implements AutoCloseable {
    public static final String TOKEN = "a-token-for-tests";
    /** Full of what a browser, a database, a spreadsheet or a terminal might take for an order. */
    public static final String HOSTILE = "<script>alert(1)</script>\" onload=\"alert(2)";

    private static final String BIDI = "\u202Eedirrevo\u202C";

    public final RegisterStore store;
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final StringWriter errors = new StringWriter();

    public TestServer(Path folder) {
        this(folder, Optional.empty());
    }

    /** @param asOf the time of which it is to tell, where that is not now */
    public TestServer(Path folder, Optional<String> asOf) {
        store = StoredRegister.open(RegisterAddress.of(folder.resolve("test.db")), Clock.systemUTC());
        ReportReader reader = new ReportReader(Knowledge.builtIn());
        reports().forEach(report -> store.add(reader.read(report)));
        Site site = new Site(store, asOf, new PrintWriter(errors), Clock.systemUTC());
        server = WebServer.start("127.0.0.1", 0, site.local(TOKEN));
    }

    private static List<Report> reports() {
        return List.of(
                report(
                        "plain",
                        "France's foreign minister Anna Muster met her German counterpart in Paris on Monday. France urged"
                                + " Germany to release all detainees. Germany refused to release the detainees. Germany"
                                + " promised to withdraw its troops under the Minsk agreement. Amnesty International accused"
                                + " the Syrian army of torture in Aleppo."),
                report(
                        "plain/2",
                        "France urged Germany to release all detainees. The United Nations welcomed the ceasefire."),
                report(
                        HOSTILE,
                        "The '); DROP TABLE report;-- minister of France, <img src=x onerror=alert(3)>, said that"
                                + " \"<script>alert(4)</script> must stop\". =HYPERLINK(\"http://x\") " + BIDI
                                + " France demanded that Germany stop the <b>attacks</b>."));
    }

    private static Report report(String id, String text) {
        return new Report(
                id,
                Optional.of(id + " said"),
                // The hostile one is the newest, so that the first page shows it.
                Optional.of(java.time.LocalDate.of(2024, 3, id.equals(HOSTILE) ? 20 : 4)),
                Optional.of("Example <i>Wire</i>"),
                List.of(),
                Optional.of("en"),
                Optional.of("javascript:alert(5)"),
                text,
                List.of());
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    /** A GET as a program sends it, with the token. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).header("Authorization", "Bearer " + TOKEN);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** A POST of JSON as a program sends it, with the token. */
    public HttpResponse<String> post(String path, String json, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public List<String> ids() {
        return store.reports().stream().map(ReportHead::id).toList();
    }

    public int port() {
        return server.port();
    }

    /** What the program told of its own faults. */
    public String errors() {
        return errors.toString();
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
