package org.rapporteur.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed while people correct; whatever it said was kept is there when it serves again. */
class KilledServerIT {
    private static final int EDITORS = 4;
    private static final int BEFORE_THE_KILL = 40;
    private static final int SEE_OTHER = 303;
    private static final Pattern ADDRESS = Pattern.compile("(http://\\S+?)/?\\?token=(\\S+)");
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern FINDING = Pattern.compile("\"id\":\"(\\w+-[0-9a-f]{16})\"");

    @TempDir
    Path folder;

    /** A server in a process of its own, and a browser's session in it. */
    private record Served(Process process, HttpClient client, URI address) {
        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return send(HttpRequest.newBuilder(address.resolve(path)).build());
        }

        /** @param form fields, encoded */
        HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
            return send(HttpRequest.newBuilder(address.resolve(path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", address.toString())
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build());
        }

        private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void noCorrectionIsLostThatWasAcknowledged() throws IOException, InterruptedException {
        Path register = folder.resolve("register.db");
        Program program = new Program(folder);
        assertThat(program.run("read", "--register", register, Program.ROOT.resolve("samples/libya-ceasefire.txt"))
                        .code())
                .isZero();
        Map<String, String> acknowledged = new ConcurrentHashMap<>();
        Served served = serve(program, register);
        try {
            correctUntil(served, acknowledged);
        } finally {
            served.process().destroyForcibly().waitFor();
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(BEFORE_THE_KILL);
        Served again = serve(program, register);
        try {
            for (Map.Entry<String, String> correction : acknowledged.entrySet()) {
                assertThat(again.get("/findings/" + correction.getValue()).body()).contains(correction.getKey());
            }
        } finally {
            again.process().destroy();
        }
        assertThat(program.run("search", "--register", register, "ceasefire").code())
                .isZero();
    }

    private static Served serve(Program program, Path register) throws IOException, InterruptedException {
        Process process = program.serving("serve", "--port", "0", "--register", register);
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        Matcher address = ADDRESS.matcher(String.valueOf(said.readLine()));
        assertThat(address.find()).isTrue();
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        Served served = new Served(process, client, URI.create(address.group(1)));
        assertThat(served.get("/?token=" + address.group(2)).statusCode()).isEqualTo(SEE_OTHER);
        return served;
    }

    /** Each of some editors accepts and rejects findings in turn; the process is killed under their hands. */
    private static void correctUntil(Served served, Map<String, String> acknowledged)
            throws IOException, InterruptedException {
        List<String> findings = new ArrayList<>();
        Matcher id = FINDING.matcher(served.get("/api/v1/findings?limit=50").body());
        while (id.find()) {
            findings.add(id.group(1));
        }
        assertThat(findings).hasSizeGreaterThan(EDITORS);
        Matcher csrf = CSRF.matcher(served.get("/findings/" + findings.get(0)).body());
        assertThat(csrf.find()).isTrue();
        AtomicBoolean killed = new AtomicBoolean();
        ExecutorService editors = Executors.newFixedThreadPool(EDITORS);
        for (int editor = 0; editor < EDITORS; editor++) {
            int own = editor;
            editors.execute(() -> {
                for (int turn = 0; !killed.get(); turn++) {
                    String why = "editor-" + own + "-turn-" + turn + "-end";
                    String finding = findings.get((own + turn * EDITORS) % findings.size());
                    if (isKept(served, finding, turn, csrf.group(1), why)) {
                        acknowledged.put(why, finding);
                    } else {
                        return;
                    }
                }
            });
        }
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
        while (acknowledged.size() < BEFORE_THE_KILL && served.process().isAlive() && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        served.process().destroyForcibly().waitFor();
        killed.set(true);
        editors.shutdown();
        assertThat(editors.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    /** Whether the server said so; of what was under way when it was killed it says nothing. */
    private static boolean isKept(Served served, String finding, int turn, String csrf, String why) {
        String deed = turn % 2 == 0 ? "accept" : "reject";
        try {
            return served.post(
                                    "/findings/" + finding + "/" + deed,
                                    "csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8) + "&why=" + why)
                            .statusCode()
                    == SEE_OTHER;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
