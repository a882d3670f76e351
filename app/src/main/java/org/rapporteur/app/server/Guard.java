package org.rapporteur.app.server;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.app.access.Role;
import org.rapporteur.app.access.Secret;
import org.rapporteur.app.access.Sessions;
import org.rapporteur.app.access.Viewer;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.http.Route;
import org.rapporteur.app.http.Status;

/** Finds out who asks, and refuses what is not safe or not theirs to do. */
final class Guard {
    private static final String BEARER = "Bearer ";
    private static final String TOKEN = "token";
    private static final Set<String> HERE = Set.of("127.0.0.1", "[0:0:0:0:0:0:0:1]", "0:0:0:0:0:0:0:1", "::1");

    private final Names names;
    private final Sessions sessions;
    private final Entrance entrance;
    private final String cookie;

    Guard(Names names, Sessions sessions, Entrance entrance) {
        this.names = names;
        this.sessions = sessions;
        this.entrance = entrance;
        // Cookies do not tell ports apart: two registers on one machine need two names.
        cookie = (names.isSecure() ? "__Host-" : "") + "rapporteur-"
                + Secret.random().substring(0, 6);
    }

    /**
     * The request with who asks it; or, of one that brings the token in its address, the way on.
     *
     * @throws RequestException when it is refused
     */
    Admission admit(Route route, Request asked) {
        names.check(asked);
        Request request = names.origin().isPresent() ? behindAnother(asked) : asked;
        Optional<String> given = request.query().first(TOKEN);
        if (entrance.takesTokenInAddress()
                && given.isPresent()
                && request.method().equals("GET")) {
            Viewer viewer = entrance.program(given.get()).orElseThrow(this::unknown);
            return new Admission(
                    request, Optional.of(begin(viewer.name(), viewer.role(), Answer.seeOther(request.path()))));
        }
        return new Admission(known(route, request), Optional.empty());
    }

    /** Whom the server before this one speaks for, as far as it is on this machine and says so. */
    private static Request behindAnother(Request request) {
        return request.header("X-Forwarded-For")
                .filter(header -> HERE.contains(request.address()))
                .map(header -> request.from(
                        header.substring(header.lastIndexOf(',') + 1).strip()))
                .orElse(request);
    }

    /** The answer, which begins a session. */
    Answer begin(String name, Role role, Answer answer) {
        return answer.with("Set-Cookie", cookie + "=" + sessions.begin(name, role) + attributes());
    }

    /** The answer, which ends the session of the request. */
    Answer end(Request request, Answer answer) {
        sessionId(request).ifPresent(sessions::end);
        return answer.with("Set-Cookie", cookie + "=; Max-Age=0" + attributes());
    }

    private String attributes() {
        return "; Path=/; HttpOnly; SameSite=Strict" + (names.isSecure() ? "; Secure" : "");
    }

    /**
     * What came of it.
     *
     * @param answer to be given at once
     */
    record Admission(Request request, Optional<Answer> answer) {}

    private Request known(Route route, Request request) {
        Optional<Viewer> program = program(request);
        Viewer viewer = program.or(() -> session(request)).orElse(Viewer.NOBODY);
        if (route.needs() != Route.Access.OPEN) {
            if (!viewer.isKnown()) {
                throw unknown();
            }
            if (!route.needs().allows(viewer.role())) {
                throw new RequestException(
                        Status.FORBIDDEN,
                        viewer.name() + " is " + viewer.role().name().toLowerCase(java.util.Locale.ROOT)
                                + " here and may not do this. Ask an administrator");
            }
            if (!request.method().equals("GET") && program.isEmpty()) {
                checkForm(request, viewer);
            }
        }
        return request.by(viewer);
    }

    private static void checkForm(Request request, Viewer viewer) {
        String sent = request.form()
                .first("csrf")
                .or(() -> request.header("X-CSRF-Token"))
                .orElse("");
        if (!Secret.equal(viewer.csrf(), sent)) {
            throw new RequestException(
                    Status.FORBIDDEN, "The form does not belong to this session. Open its page again and send it anew");
        }
    }

    private RequestException unknown() {
        return new RequestException(Status.UNAUTHORIZED, "The server does not know who asks. " + entrance.advice());
    }

    private Optional<Viewer> program(Request request) {
        return request.header("Authorization")
                .filter(header -> header.startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()).strip())
                .flatMap(entrance::program);
    }

    private Optional<Viewer> session(Request request) {
        return sessionId(request)
                .flatMap(sessions::find)
                .flatMap(viewer ->
                        entrance.role(viewer.name()).map(role -> new Viewer(viewer.name(), role, viewer.csrf())));
    }

    private Optional<String> sessionId(Request request) {
        return request.header("Cookie").stream()
                .flatMap(header -> Arrays.stream(header.split(";")))
                .map(String::strip)
                .filter(one -> one.startsWith(cookie + "="))
                .map(one -> one.substring(cookie.length() + 1))
                .findFirst();
    }
}
