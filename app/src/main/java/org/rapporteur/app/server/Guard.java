package org.rapporteur.app.server;

import java.util.Arrays;
import java.util.Optional;
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
public final class Guard {
    private static final String BEARER = "Bearer ";
    private static final String TOKEN = "token";

    private final Names names;
    private final Sessions sessions;
    private final Optional<String> token;
    private final String cookie;

    /** @param token of the start line, where there are no accounts */
    public Guard(Names names, Sessions sessions, Optional<String> token) {
        this.names = names;
        this.sessions = sessions;
        this.token = token;
        // Cookies do not tell ports apart: two registers on one machine need two names.
        cookie = (names.isSecure() ? "__Host-" : "") + "rapporteur-"
                + Secret.random().substring(0, 6);
    }

    /**
     * The request with who asks it; or, of one that brings the token in its address, the way on.
     *
     * @throws RequestException when it is refused
     */
    Admission admit(Route route, Request request) {
        names.check(request);
        Optional<String> given = request.query().first(TOKEN);
        if (token.isPresent() && given.isPresent() && request.method().equals("GET")) {
            if (!Secret.equal(token.get(), given.get())) {
                throw unknown();
            }
            return new Admission(
                    request,
                    Optional.of(withCookie(
                            Answer.seeOther(request.path()), sessions.begin(Viewer.LOCAL, Role.ADMINISTRATOR))));
        }
        return new Admission(known(route, request), Optional.empty());
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

    private static RequestException unknown() {
        return new RequestException(
                Status.UNAUTHORIZED,
                "The server does not know who asks. Open the address that it printed when it began; a program sends the"
                        + " token of that address as 'Authorization: Bearer TOKEN'");
    }

    private Optional<Viewer> program(Request request) {
        return request.header("Authorization")
                .filter(header -> header.startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()).strip())
                .filter(given -> token.filter(own -> Secret.equal(own, given)).isPresent())
                .map(given -> new Viewer(Viewer.LOCAL, Role.ADMINISTRATOR, ""));
    }

    private Optional<Viewer> session(Request request) {
        return sessionId(request).flatMap(sessions::find);
    }

    private Optional<String> sessionId(Request request) {
        return request.header("Cookie").stream()
                .flatMap(header -> Arrays.stream(header.split(";")))
                .map(String::strip)
                .filter(one -> one.startsWith(cookie + "="))
                .map(one -> one.substring(cookie.length() + 1))
                .findFirst();
    }

    private Answer withCookie(Answer answer, String session) {
        return answer.with(
                "Set-Cookie",
                cookie + "=" + session + "; Path=/; HttpOnly; SameSite=Strict" + (names.isSecure() ? "; Secure" : ""));
    }
}
