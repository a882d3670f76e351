package org.rapporteur.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.server.TestServer;

/** Forms on pages take an answer, pages show it with who gave it, and take it back. */
class AnsweredPagesTest {
    private static final String BRIEF = "/brief?a=France&b=Germany";

    @TempDir
    Path folder;

    private TestServer server;
    private String cookie = "";

    @BeforeEach
    void start() {
        server = new TestServer(folder);
        cookie = server.send(HttpRequest.newBuilder(server.address("/?token=" + TestServer.TOKEN)))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .replaceFirst(";.*", "");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String page(String path) {
        HttpResponse<String> answer =
                server.send(HttpRequest.newBuilder(server.address(path)).header("Cookie", cookie));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** As a browser sends a form that stands on a page. */
    private void submit(String page, String form, Map<String, String> fields) {
        String html = page(page);
        assertThat(html).contains("action=\"" + form + "\"");
        String body = "csrf=" + found("name=\"csrf\" value=\"([^\"]*)\"", html) + "&back="
                + URLEncoder.encode(page, StandardCharsets.UTF_8)
                + fields.entrySet().stream()
                        .map(field -> "&" + field.getKey() + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
        HttpResponse<String> answer = server.send(HttpRequest.newBuilder(server.address(form))
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", server.address("").toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(page);
    }

    private static String found(String pattern, String html) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private void undo(String page) {
        submit(page, found("action=\"(/corrections/[^\"]*/undo)\"", page(page)), Map.of());
    }

    @Test
    void aBriefTakesWhatMayHaveAnsweredADemandAndTakesItBack() {
        String before = page(BRIEF);
        assertThat(before).contains("refused by one who was asked").doesNotContain("<span class=\"state\">answered");
        String form = found("action=\"(/lines/[^\"]*/answer)\"", before);
        String refusal = found("name=\"by\" value=\"(refusal-[^\"]*)\"", before);

        submit(BRIEF, form, Map.of("outcome", "answered", "by", refusal, "why", "said in so many words"));

        assertThat(page(BRIEF))
                .contains("<span class=\"state\">answered</span> by <a href=\"/findings/" + refusal + "\"")
                .contains("said in so many words")
                .contains("class=\"question decided\"");
        assertThat(page(form.replace("/answer", "")))
                .as("on the page of the line")
                .contains("said in so many words");

        undo(BRIEF);
        assertThat(page(BRIEF)).isEqualTo(before);
    }

    @Test
    void aBriefTakesWhatBecameOfADemandWithoutAFindingThatSaysIt() {
        String form = found("action=\"(/lines/[^\"]*/answer)\"", page(BRIEF));
        submit(BRIEF, form, Map.of("outcome", "closed", "by", "", "why", "nobody asks any more"));
        assertThat(page(BRIEF)).contains("<span class=\"state\">closed</span>").contains("nobody asks any more");
    }
}
