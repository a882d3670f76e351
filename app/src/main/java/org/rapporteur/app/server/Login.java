package org.rapporteur.app.server;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.app.access.Account;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.http.Route;
import org.rapporteur.app.http.Status;
import org.rapporteur.app.web.LoginPage;
import org.rapporteur.app.web.Templates;

/** Signing in and out. */
final class Login {
    static final String PATH = "/login";

    private final Entrance.Door door;
    private final Guard guard;
    private final Templates templates;

    Login(Entrance.Door door, Guard guard, Templates templates) {
        this.door = door;
        this.guard = guard;
        this.templates = templates;
    }

    Stream<Route> routes() {
        return Stream.of(
                new Route("GET", PATH, Route.Access.OPEN, request -> page(Status.OK, "", request)),
                new Route("POST", PATH, Route.Access.OPEN, this::signIn),
                new Route("POST", "/logout", Route.Access.READER, this::signOut));
    }

    private Answer signIn(Request request) {
        if (request.header("Origin").isEmpty()) {
            // The origin was checked where there is one; every browser sends it with a form.
            throw new RequestException(Status.FORBIDDEN, "Sign in from the page of this server");
        }
        String name = request.form().first("name").orElse("");
        Duration wait = door.limit().wait(name, request.address());
        if (!wait.isZero()) {
            log(name, request, "refused: too many tries");
            return page(
                            Status.TOO_MANY,
                            "Too many tries. Wait " + (wait.toSeconds() + 1) + " seconds, then try again",
                            request)
                    .with("Retry-After", String.valueOf(wait.toSeconds() + 1));
        }
        Optional<Account> account =
                door.accounts().signIn(name, request.form().first("password").orElse(""));
        log(name, request, account.isPresent() ? "done" : "refused");
        if (account.isEmpty()) {
            door.limit().failed(name, request.address());
            return page(Status.UNAUTHORIZED, "There is no account with this name and this password", request);
        }
        door.limit().succeeded(name);
        return guard.begin(account.get().name(), account.get().role(), Answer.seeOther("/"));
    }

    private Answer signOut(Request request) {
        return guard.end(request, Answer.seeOther(PATH));
    }

    /** A name that is none may be a password in the wrong field, so it is not written down. */
    private void log(String name, Request request, String outcome) {
        String who = door.accounts().find(name).map(Account::name).orElse("(no account)");
        door.log().add(who, request.address(), "sign in", outcome);
    }

    private Answer page(int status, String message, Request request) {
        return templates.answer(LoginPage.of(status, message), request);
    }
}
