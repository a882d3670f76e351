package org.rapporteur.app.server;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.app.access.Viewer;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Parameters;
import org.rapporteur.app.http.Request;

/** One request of the HTTP library made ours, and our answer made its. */
final class Exchange {
    private static final String ANSWERED = "answered";

    private final Context context;

    private Exchange(Context context) {
        this.context = context;
    }

    static Exchange of(Context context) {
        return new Exchange(context);
    }

    void answer(Function<Request, Answer> desk) {
        write(desk.apply(request()));
    }

    /** For what no route answered. */
    void refused(Function<Request, Answer> desk) {
        if (context.attribute(ANSWERED) == null) {
            answer(desk);
        }
    }

    private Request request() {
        Map<String, String> headers = new HashMap<>();
        context.headerMap().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        boolean form = context.isFormUrlencoded();
        return new Request(
                context.method().name().equals("HEAD")
                        ? "GET"
                        : context.method().name(),
                context.path(),
                parts(),
                new Parameters(context.queryParamMap()),
                headers,
                form ? new Parameters(context.formParamMap()) : Parameters.NONE,
                form ? "" : context.body(),
                context.ip(),
                Viewer.NOBODY);
    }

    /** None where no route was found. */
    private Map<String, String> parts() {
        return context.endpoints().list().isEmpty() ? Map.of() : context.pathParamMap();
    }

    private void write(Answer answer) {
        context.attribute(ANSWERED, List.of());
        context.status(answer.status());
        answer.headers().forEach(context::header);
        if (answer.content().length > 0) {
            context.result(answer.content());
        }
    }
}
