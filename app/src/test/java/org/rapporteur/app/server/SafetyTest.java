package org.rapporteur.app.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page elsewhere, a stranger on this machine or a hostile report may try. */
class SafetyTest {
    @TempDir
    static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void withoutTheTokenNothingIsTold() {
        for (String path : new String[] {"/", "/api/v1", "/api/v1/reports"}) {
            HttpResponse<String> answer = server.send(HttpRequest.newBuilder(server.address(path)));
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(answer.body()).doesNotContain("plain");
        }
        assertThat(server.send(HttpRequest.newBuilder(server.address("/?token=wrong")))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theTokenOfTheStartLineBecomesACookieAndLeavesTheAddress() {
        HttpResponse<String> answer =
                server.send(HttpRequest.newBuilder(server.address("/?token=" + TestServer.TOKEN)));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/");
        String cookie = answer.headers().firstValue("Set-Cookie").orElse("");
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict").doesNotContain(TestServer.TOKEN);
        HttpResponse<String> page = server.send(
                HttpRequest.newBuilder(server.address("/")).header("Cookie", cookie.replaceFirst(";.*", "")));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h1>Overview</h1>");
    }

    @Test
    void anotherNameForThisMachineIsRefused() throws IOException {
        assertThat(raw("GET /api/v1 HTTP/1.1\r\nHost: evil.example:" + server.port() + "\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(raw("GET /static/style.css HTTP/1.1\r\nHost: evil.example\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(raw("GET /api/v1 HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void anotherSiteIsNotAnsweredAndGetsNoLeave() {
        HttpResponse<String> answer = server.get("/api/v1", "Origin", "https://evil.example");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(server.get("/api/v1").headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void everyAnswerTellsTheBrowserToBeCareful() {
        for (String path : new String[] {"/", "/none", "/api/v1", "/static/style.css"}) {
            var headers = server.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }

    @Test
    void wordsOfAReportStayWords() {
        String page = server.get("/").body();
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>alert", "<img src=x");
        assertThat(Jsoup.parse(page).select("[onload], [onerror], script:not([src]), [style], a[href^=javascript]"))
                .isEmpty();
        HttpResponse<String> text = server.get("/api/v1/reports/"
                + URLEncoder.encode(TestServer.HOSTILE, UTF_8).replace("+", "%20") + "/text");
        assertThat(text.statusCode()).isEqualTo(200);
        assertThat(text.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(text.body()).contains("<img src=x onerror=alert(3)>", "DROP TABLE report;--");
        assertThat(server.get("/%3Cscript%3Ealert(9)%3C/script%3E").body()).doesNotContain("<script>alert");
        assertThat(server.get("/api/v1/findings?actor=" + URLEncoder.encode("'); DROP TABLE report;--", UTF_8))
                        .body())
                .contains("\"text\":\"DROP TABLE report\"");
        assertThat(server.get("/api/v1/findings?actor=" + URLEncoder.encode("' OR '1'='1", UTF_8))
                        .body())
                .contains("\"total\":0");
        assertThat(server.ids()).hasSize(3);
    }

    @Test
    void whatIsTooLongOrOfNoMethodIsRefusedInWords() {
        HttpRequest.Builder post = HttpRequest.newBuilder(server.address("/api/v1/reports"))
                .header("Authorization", "Bearer " + TestServer.TOKEN);
        HttpResponse<String> answer = server.send(post.POST(BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        HttpResponse<String> unknown = server.get("/api/v1/findings?actr=x");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("actr", "actor");
        assertThat(server.get("/api/v1/findings?limit=0").statusCode()).isEqualTo(400);
        assertThat(server.get("/api/v1/search?q=%22open").statusCode()).isEqualTo(400);
        assertThat(server.get("/static/..%2Fstyle.css").statusCode()).isEqualTo(404);
        assertThat(server.errors()).isEmpty();
    }

    @Test
    void pagesOfAListAreLinkedAndWhatIsKnownIsNotSentAgain() {
        HttpResponse<String> first = server.get("/api/v1/findings?limit=2");
        assertThat(first.headers().firstValue("Link").orElse(""))
                .contains("</api/v1/findings?limit=2&offset=2>; rel=\"next\"")
                .doesNotContain("prev");
        String tag = first.headers().firstValue("ETag").orElse("");
        HttpResponse<String> again = server.get("/api/v1/findings?limit=2", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(server.get("/api/v1/findings?limit=3", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void headAndOptionsAreAnswered() {
        HttpRequest.Builder head = HttpRequest.newBuilder(server.address("/api/v1"))
                .header("Authorization", "Bearer " + TestServer.TOKEN)
                .method("HEAD", BodyPublishers.noBody());
        HttpResponse<String> answer = server.send(head);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        HttpResponse<String> options = server.send(
                HttpRequest.newBuilder(server.address("/api/v1")).method("OPTIONS", BodyPublishers.noBody()));
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("Allow").orElse("")).contains("GET", "HEAD");
    }

    private static String raw(String head) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write((head + "Authorization: Bearer " + TestServer.TOKEN + "\r\nConnection: close\r\n\r\n")
                    .getBytes(UTF_8));
            out.flush();
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
