package org.rapporteur.app.rest;

import java.util.Optional;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Status;
import org.rapporteur.json.ObjectLine;

/** What went wrong, as RFC 9457 has it. */
public final class Problem {
    private Problem() {}

    /** @param instance the path that was asked for */
    public static Answer of(int status, String detail, Optional<String> instance) {
        return Answer.of(
                status,
                "application/problem+json",
                new ObjectLine("problem")
                        .text("type", "about:blank")
                        .text("title", Status.title(status))
                        .number("status", status)
                        .text("detail", detail)
                        .text("instance", instance)
                        .toString());
    }
}
