package org.rapporteur.app.rest;

import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.telling.Moments;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.store.RegisterStore;

/** The time of which a request asks what the register said. */
final class AsOf {
    /** The name of the parameter that gives it. */
    static final String PARAMETER = "asOf";

    private AsOf() {}

    /** @throws RequestException when {@link #PARAMETER} is no time */
    static Reading read(Request request, RegisterStore store) {
        return Reading.of(
                store,
                request.query()
                        .first(PARAMETER)
                        .map(written -> Moments.last(written)
                                .orElseThrow(() -> RequestException.wrong(PARAMETER + " is '" + written
                                        + "', which is no time. Write 2026-05-31 or 2026-05-31T09:30:00Z"))));
    }
}
