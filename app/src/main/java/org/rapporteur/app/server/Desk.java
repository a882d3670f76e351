package org.rapporteur.app.server;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.app.access.AuditLog;
import org.rapporteur.app.access.Secret;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.http.Route;
import org.rapporteur.app.http.Status;
import org.rapporteur.app.rest.Problem;
import org.rapporteur.app.telling.NamingException;
import org.rapporteur.app.web.ErrorPage;
import org.rapporteur.app.web.Templates;

/** Takes every request to whoever answers it, and says in words what went wrong. */
public final class Desk {
    private static final int ID = 8;

    private static final Map<String, String> SAFE = Map.of(
            "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            // "no-referrer" would also take the origin from forms, and they would be refused.
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

    private final Guard guard;
    private final Optional<AuditLog> log;
    private final Templates templates;
    private final PrintWriter errors;

    Desk(Guard guard, Optional<AuditLog> log, Templates templates, PrintWriter errors) {
        this.guard = guard;
        this.log = log;
        this.templates = templates;
        this.errors = errors;
    }

    Answer answer(Route route, Request request) {
        Answer answer;
        try {
            Guard.Admission admission = guard.admit(route, request);
            answer = admission.answer().orElseGet(() -> logged(route, admission.request()));
        } catch (RequestException e) {
            answer = e.status() == Status.UNAUTHORIZED && log.isPresent() && isPage(request)
                    ? Answer.seeOther(Login.PATH)
                    : problem(e.status(), e.detail(), request);
        }
        return safe(answer);
    }

    /** What changes something is written down before, so that nothing is done that is not. */
    private Answer logged(Route route, Request request) {
        boolean written = log.isPresent()
                && !request.method().equals("GET")
                && request.viewer().isKnown();
        String what = request.method() + " " + request.path();
        if (written) {
            log.get().add(request.viewer().name(), request.address(), what, "asked");
        }
        Answer answer = answered(route, request);
        if (written) {
            log.get().add(request.viewer().name(), request.address(), what, String.valueOf(answer.status()));
        }
        return answer;
    }

    private Answer answered(Route route, Request request) {
        try {
            return Tags.tagged(route.handler().answer(request), request);
        } catch (RequestException e) {
            return problem(e.status(), e.detail(), request);
        } catch (NamingException e) {
            return problem(Status.NOT_FOUND, e.detail(), request);
        } catch (RuntimeException e) {
            return failed(e, request);
        }
    }

    /** What may be asked at a place. */
    Answer options(Set<String> methods, Request request) {
        Route route = new Route("OPTIONS", request.path(), Route.Access.OPEN, asked -> {
            String get = methods.contains("GET") ? "GET, HEAD, " : "";
            return Answer.empty(Status.NO_CONTENT)
                    .with(
                            "Allow",
                            get
                                    + String.join(
                                            ", ",
                                            methods.stream()
                                                    .filter(one -> !one.equals("GET"))
                                                    .toList()) + (methods.equals(Set.of("GET")) ? "" : ", ")
                                    + "OPTIONS");
        });
        return answer(route, request);
    }

    /** For what no route answers. */
    Answer refuse(int status, Request request) {
        return answer(
                new Route(
                        request.method(),
                        request.path(),
                        Route.Access.OPEN,
                        asked -> problem(
                                status,
                                status == Status.METHOD_NOT_ALLOWED
                                        ? request.method() + " is nothing that can be done here"
                                        : "There is nothing at " + request.path(),
                                asked)),
                request);
    }

    /** What the program did wrong is told in the log, under an id that the page shows. */
    Answer failed(Exception failure, Request request) {
        String id = Secret.random().substring(0, ID);
        synchronized (errors) {
            errors.println("rapporteur: Error " + id + " while answering " + request.method() + " " + request.path());
            failure.printStackTrace(errors);
            errors.flush();
        }
        return safe(problem(
                Status.FAILED,
                "The program failed. Please report this, with what it printed under the id " + id,
                request));
    }

    private static boolean isPage(Request request) {
        return request.method().equals("GET") && !request.path().startsWith("/api/");
    }

    private Answer problem(int status, String message, Request request) {
        if (request.path().startsWith("/api/")) {
            return Problem.of(status, message, Optional.of(request.path()));
        }
        return templates.answer(ErrorPage.of(status, message), request);
    }

    private static Answer safe(Answer answer) {
        Answer safe = answer;
        for (Map.Entry<String, String> header : SAFE.entrySet()) {
            safe = safe.with(header.getKey(), header.getValue());
        }
        return safe.headers().containsKey("Cache-Control") ? safe : safe.with("Cache-Control", "private, no-cache");
    }
}
