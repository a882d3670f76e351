package org.rapporteur.app.server;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.app.access.Accounts;
import org.rapporteur.app.access.AuditLog;
import org.rapporteur.app.access.LoginLimit;
import org.rapporteur.app.access.Role;
import org.rapporteur.app.access.Sessions;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Remembered;
import org.rapporteur.app.http.Route;
import org.rapporteur.app.rest.Api;
import org.rapporteur.app.web.Pages;
import org.rapporteur.app.web.Templates;
import org.rapporteur.store.RegisterStore;

/** All that is served, put together: pages and API over one register. */
public final class Site {
    /** So many answers of the API, of at most so many bytes, are kept until the register changes. */
    private static final int REMEMBERED = 500;

    private static final int SMALL = 200_000;

    private final Templates templates;
    private final RegisterStore store;
    private final boolean isPast;
    private final PrintWriter errors;
    private final Clock clock;

    /** @param errors where the program's own faults are told */
    public Site(RegisterStore store, PrintWriter errors, Clock clock) {
        this(store, Optional.empty(), errors, clock);
    }

    /** @param asOf the time of which the register tells, where that is not now: then it can be read only */
    public Site(RegisterStore store, Optional<String> asOf, PrintWriter errors, Clock clock) {
        this.store = store;
        templates = new Templates(asOf);
        isPast = asOf.isPresent();
        this.errors = errors;
        this.clock = clock;
    }

    /** For this machine alone, to whoever has the token. */
    public Serving local(String token) {
        Guard guard = new Guard(Names.local(), new Sessions(clock), new Entrance.Token(token));
        return new Serving(routes(), new Desk(guard, Optional.empty(), templates, errors));
    }

    /** For everybody who has an account. */
    public Serving open(Names names, Accounts accounts, AuditLog log) {
        Entrance.Door door = new Entrance.Door(accounts, new LoginLimit(clock), log);
        Guard guard = new Guard(names, new Sessions(clock), door);
        List<Route> all = Stream.concat(routes().stream(), new Login(door, guard, templates).routes())
                .toList();
        return new Serving(all, new Desk(guard, Optional.of(log), templates, errors));
    }

    private List<Route> routes() {
        Remembered<Answer> answers =
                new Remembered<>(store::state, clock, REMEMBERED, answer -> answer.content().length <= SMALL);
        Pages pages = new Pages(store, templates, clock);
        return Stream.concat(pages.routes(), new Api(store, clock).routes().map(route -> remembering(route, answers)))
                .map(route -> forgetting(route, List.of(pages::forget, answers::forget)))
                .filter(route -> !isPast || isOnlyRead(route))
                .toList();
    }

    private static boolean isOnlyRead(Route route) {
        return route.method().equals("GET") && route.needs().allows(Role.READER);
    }

    /** Whoever changes something sees it at once. */
    private static Route forgetting(Route route, List<Runnable> forgetters) {
        return route.method().equals("GET")
                ? route
                : new Route(route.method(), route.path(), route.needs(), request -> {
                    try {
                        return route.handler().answer(request);
                    } finally {
                        forgetters.forEach(Runnable::run);
                    }
                });
    }

    private static Route remembering(Route route, Remembered<Answer> answers) {
        return route.method().equals("GET")
                ? new Route(
                        route.method(),
                        route.path(),
                        route.needs(),
                        request -> answers.get(request, () -> route.handler().answer(request)))
                : route;
    }

    /** What is served, and who sees to it that it is safe. */
    public record Serving(List<Route> routes, Desk desk) {
        public Serving {
            routes = List.copyOf(routes);
        }
    }
}
