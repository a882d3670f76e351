package org.rapporteur.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.access.AccessException;
import org.rapporteur.app.access.Accounts;
import org.rapporteur.app.access.AuditLog;
import org.rapporteur.app.access.LoginLimit;
import org.rapporteur.app.access.Role;
import org.rapporteur.app.access.Sessions;
import org.rapporteur.app.access.Viewer;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Parameters;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.Route;
import org.rapporteur.app.web.Templates;

/** A server that others may use, without a network. */
class AccountsTest {
    private static final String PASSWORD = "a few plain words";
    private static final String ORIGIN = "https://register.example.org";

    private final Accounts accounts;
    private final Path log;
    private final Desk desk;
    private final List<Route> login;

    AccountsTest(@TempDir Path folder) {
        accounts = new Accounts(folder.resolve("users"));
        accounts.add("noor", Role.READER, PASSWORD);
        log = folder.resolve("audit");
        Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
        AuditLog audit = new AuditLog(log, clock);
        Entrance.Door door = new Entrance.Door(accounts, new LoginLimit(clock), audit);
        Guard guard = new Guard(Names.at(java.net.URI.create(ORIGIN)), new Sessions(clock), door);
        Templates templates = new Templates(Optional.empty());
        desk = new Desk(guard, Optional.of(audit), templates, new java.io.PrintWriter(new java.io.StringWriter()));
        login = new Login(door, guard, templates).routes().toList();
    }

    private static Request request(String method, String path, Map<String, String> headers, Map<String, String> form) {
        Map<String, String> all = new java.util.HashMap<>(Map.of("host", "register.example.org"));
        all.putAll(headers);
        Map<String, List<String>> fields = new java.util.HashMap<>();
        form.forEach((name, value) -> fields.put(name, List.of(value)));
        return new Request(
                method, path, Map.of(), Parameters.NONE, all, new Parameters(fields), "", "10.0.0.7", Viewer.NOBODY);
    }

    private Answer signIn(String password) {
        Route post = login.stream()
                .filter(route -> route.method().equals("POST") && route.path().equals("/login"))
                .findFirst()
                .orElseThrow();
        return desk.answer(
                post,
                request("POST", "/login", Map.of("origin", ORIGIN), Map.of("name", "noor", "password", password)));
    }

    private static String cookie(Answer answer) {
        return answer.headers().getOrDefault("Set-Cookie", "").replaceFirst(";.*", "");
    }

    private Answer ask(Route route, String cookie, Map<String, String> form) {
        return desk.answer(
                route, request(route.method(), route.path(), Map.of("cookie", cookie, "origin", ORIGIN), form));
    }

    private static Route whoAmI(String method, Role needs) {
        return new Route(
                method,
                "/who",
                Route.Access.of(needs),
                request -> Answer.of(
                        200,
                        "text/plain",
                        request.viewer().name() + " " + request.viewer().csrf()));
    }

    @Test
    void theRightPasswordLetsInAndNoOtherDoes() {
        assertThat(signIn("a few other words").status()).isEqualTo(401);
        Answer answer = signIn(PASSWORD);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.headers().get("Set-Cookie"))
                .startsWith("__Host-")
                .contains("Secure", "HttpOnly", "SameSite=Strict");
        assertThat(ask(whoAmI("GET", Role.READER), cookie(answer), Map.of()).text())
                .startsWith("noor ");
        assertThat(ask(whoAmI("GET", Role.READER), "", Map.of()).headers()).containsEntry("Location", "/login");
    }

    @Test
    void aRoleIsNotExceededAndAChangeNeedsTheTokenOfTheSession() throws IOException {
        String cookie = cookie(signIn(PASSWORD));
        assertThat(ask(whoAmI("POST", Role.EDITOR), cookie, Map.of()).status()).isEqualTo(403);
        accounts.changeRole("noor", Role.EDITOR);
        assertThat(ask(whoAmI("POST", Role.EDITOR), cookie, Map.of()).status()).isEqualTo(403);
        assertThat(ask(whoAmI("POST", Role.EDITOR), cookie, Map.of("csrf", "guess"))
                        .status())
                .isEqualTo(403);
        String csrf = ask(whoAmI("GET", Role.READER), cookie, Map.of()).text().substring("noor ".length());
        assertThat(ask(whoAmI("POST", Role.EDITOR), cookie, Map.of("csrf", csrf))
                        .status())
                .isEqualTo(200);
        assertThat(Files.readString(log))
                .contains("\"who\":\"noor\"", "POST /who")
                .doesNotContain(PASSWORD, csrf);
        accounts.remove("noor");
        assertThat(ask(whoAmI("POST", Role.EDITOR), cookie, Map.of("csrf", csrf))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aTokenOfAnAccountComesInItsNameUntilTheNextOne() {
        String token = accounts.newToken("noor");
        Route route = whoAmI("GET", Role.READER);
        Request asked = request("GET", "/who", Map.of("authorization", "Bearer " + token), Map.of());
        assertThat(desk.answer(route, asked).text()).startsWith("noor");
        assertThat(accounts.newToken("noor")).isNotEqualTo(token);
        assertThat(desk.answer(route, asked).status()).isNotEqualTo(200);
    }

    @Test
    void whoGuessesHasToWait() {
        for (int at = 0; at < 5; at++) {
            assertThat(signIn("guess number " + at).status()).isEqualTo(401);
        }
        Answer answer = signIn(PASSWORD);
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.headers()).containsKey("Retry-After");
    }

    @Test
    void theWaitGrowsAndEnds() {
        Instant[] now = {Instant.parse("2026-01-01T00:00:00Z")};
        LoginLimit limit = new LoginLimit(new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        });
        for (int at = 0; at < 7; at++) {
            limit.failed("noor", "10.0.0.7");
        }
        assertThat(limit.wait("noor", "10.0.0.8")).isEqualTo(Duration.ofSeconds(4));
        assertThat(limit.wait("other", "10.0.0.7")).isEqualTo(Duration.ofSeconds(4));
        assertThat(limit.wait("other", "10.0.0.8")).isEqualTo(Duration.ZERO);
        now[0] = now[0].plusSeconds(5);
        assertThat(limit.wait("noor", "10.0.0.7")).isEqualTo(Duration.ZERO);
    }

    @Test
    void theFilesAreTheirOwnersAloneAndHoldNoPassword() throws IOException {
        Path users = log.resolveSibling("users");
        String token = accounts.newToken("noor");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(users)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(users)).contains("$argon2id$").doesNotContain(PASSWORD, token);
        assertThatThrownBy(() -> accounts.add("short", Role.READER, "short")).isInstanceOf(AccessException.class);
        assertThatThrownBy(() -> accounts.add("a | b", Role.READER, PASSWORD)).isInstanceOf(AccessException.class);
    }
}
