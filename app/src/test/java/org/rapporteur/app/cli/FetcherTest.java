package org.rapporteur.app.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetcherTest {
    @TempDir
    Path folder = Path.of("");

    private final HttpServer server;

    FetcherTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void serve() {
        page("/news/talks.html", 200, "text/html; charset=ISO-8859-1", "<p>Talks in a café");
        page("/film", 200, "video/mp4", "?");
        page("/gone", 404, "text/html", "?");
        page("/large", 200, "text/plain", "x".repeat(2_000));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void page(String path, int status, String type, String body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(ISO_8859_1);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private Page fetch(String path) throws Fetcher.FetchException {
        return new Fetcher(folder, 1_000)
                .fetch("http://localhost:" + server.getAddress().getPort() + path);
    }

    @Test
    void aPageIsKeptInUtf8UnderANameMadeOfItsAddress() throws IOException, Fetcher.FetchException {
        Page page = fetch("/news/talks.html");
        assertThat(page.file().getFileName().toString())
                .startsWith("localhost-")
                .endsWith("-news-talks.html");
        assertThat(Files.readString(page.file())).endsWith("<p>Talks in a café");
    }

    @Test
    void whatCannotBeHadIsSaid() {
        assertThatThrownBy(() -> fetch("/gone")).hasMessageContaining("404");
        assertThatThrownBy(() -> fetch("/film")).hasMessageContaining("video/mp4");
        assertThatThrownBy(() -> fetch("/large")).hasMessageContaining("larger");
        assertThatThrownBy(() -> fetch("/a b")).hasMessageContaining("no address");
        assertThatThrownBy(() -> new Fetcher(folder, 1).fetch("http://localhost:1/"))
                .hasMessageContaining("cannot be reached");
    }

    @Test
    void onlyTheWebIsAnAddress() {
        assertThat(Fetcher.isAddress("https://example.org/")).isTrue();
        assertThat(Fetcher.isAddress("HTTP://example.org/")).isTrue();
        assertThat(Fetcher.isAddress("file:///etc/passwd")).isFalse();
        assertThat(Fetcher.isAddress("http-notes.txt")).isFalse();
    }
}
