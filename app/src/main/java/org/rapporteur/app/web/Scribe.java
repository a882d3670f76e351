package org.rapporteur.app.web;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.http.Status;
import org.rapporteur.app.telling.ActorNamed;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.CorrectionException;
import org.rapporteur.correction.Drafts;
import org.rapporteur.correction.StaleException;
import org.rapporteur.correction.Stamp;
import org.rapporteur.finding.Actor;
import org.rapporteur.store.RegisterStore;

/** Keeps what forms correct, in the name of who sends them, and leads back to the page on which the form stood. */
final class Scribe {
    private static final int LONGEST_WHY = 2_000;

    private final RegisterStore store;
    private final Clock clock;

    Scribe(RegisterStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A form at this address that makes one correction. */
    Form form(String path, BiFunction<Request, Stamp, Correction> draft) {
        return form(path, draft, correction -> Optional.empty());
    }

    /** @param next where the form leads that says no {@code back} */
    Form form(
            String path,
            BiFunction<Request, Stamp, Correction> draft,
            java.util.function.Function<Correction, Optional<String>> next) {
        return new Form() {
            @Override
            public String path() {
                return path;
            }

            @Override
            public Answer submit(Request request) {
                Correction kept = keep(request, stamp -> draft.apply(request, stamp));
                return Answer.seeOther(
                        Back.of(request).or(() -> next.apply(kept)).orElse("/"));
            }
        };
    }

    /**
     * Keeps a correction.
     *
     * @throws RequestException when it cannot be, or when it was made on something that has changed since
     */
    Correction keep(Request request, java.util.function.Function<Stamp, Correction> draft) {
        String why = request.form().first("why").orElse("");
        if (why.length() > LONGEST_WHY) {
            throw RequestException.wrong("The reason has " + why.length() + " signs; " + LONGEST_WHY + " can be kept");
        }
        try {
            Correction correction = draft.apply(Stamp.fresh(request.viewer().name(), clock.instant(), why));
            store.correct(correction, request.form().first("version"));
            return correction;
        } catch (CorrectionException | IllegalArgumentException e) {
            throw RequestException.wrong(String.valueOf(e.getMessage()));
        } catch (StaleException e) {
            throw new RequestException(Status.CONFLICT, String.valueOf(e.getMessage()));
        }
    }

    Drafts drafts() {
        return new Drafts(store.known());
    }

    /** The id of the actor whom an id or a name means. */
    String actor(String typed) {
        return store.known()
                .actor(typed)
                .map(Actor::id)
                .orElseGet(() -> ActorNamed.in(Reading.of(store), typed).id());
    }

    /** @throws RequestException when it is not filled in */
    static String field(Request request, String name) {
        return request.form()
                .first(name)
                .map(String::strip)
                .orElseThrow(() -> RequestException.wrong("The field '" + name + "' is empty"));
    }
}
