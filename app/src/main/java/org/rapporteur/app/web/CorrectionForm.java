package org.rapporteur.app.web;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.http.Status;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.CorrectionException;
import org.rapporteur.correction.Drafts;
import org.rapporteur.correction.StaleException;
import org.rapporteur.correction.Stamp;
import org.rapporteur.store.RegisterStore;

/** A correction sent from a page: it is kept with the name of who sent it, when and why, and the page is shown anew. */
final class CorrectionForm implements Form {
    /** Makes the correction that a form asks for. */
    @FunctionalInterface
    private interface Draft {
        Correction of(Drafts drafts, Stamp stamp, Request request);
    }

    private static final String ID = "id";
    /** Where one may be sent back to. */
    private static final Set<String> PLACES = Set.of("findings", "actors");

    private final RegisterStore store;
    private final Clock clock;
    private final String path;
    private final String back;
    private final Draft draft;

    /** @param back where the thing that was corrected is shown, as "findings"; its id is the field {@code at} or else the part of the path */
    private CorrectionForm(RegisterStore store, Clock clock, String path, String back, Draft draft) {
        this.store = store;
        this.clock = clock;
        this.path = path;
        this.back = back;
        this.draft = draft;
    }

    static List<Form> all(RegisterStore store, Clock clock) {
        return List.of(
                new CorrectionForm(
                        store,
                        clock,
                        "/findings/{id}/accept",
                        "findings",
                        (drafts, stamp, request) -> drafts.accept(stamp, request.part(ID))),
                new CorrectionForm(
                        store,
                        clock,
                        "/findings/{id}/reject",
                        "findings",
                        (drafts, stamp, request) -> drafts.reject(stamp, request.part(ID))),
                new CorrectionForm(
                        store,
                        clock,
                        "/findings/{id}/speaker",
                        "findings",
                        (drafts, stamp, request) ->
                                drafts.reattribute(stamp, request.part(ID), field(request, "actor"))),
                new CorrectionForm(
                        store,
                        clock,
                        "/actors/{id}/merge",
                        "actors",
                        (drafts, stamp, request) -> drafts.merge(stamp, request.part(ID), field(request, "into"))),
                new CorrectionForm(
                        store,
                        clock,
                        "/corrections/{id}/undo",
                        "findings",
                        (drafts, stamp, request) -> new Correction.Undo(stamp, request.part(ID))));
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Answer submit(Request request) {
        try {
            Stamp stamp = Stamp.fresh(
                    request.viewer().name(),
                    clock.instant(),
                    request.form().first("why").orElse(""));
            store.correct(
                    draft.of(new Drafts(store.known()), stamp, request),
                    request.form().first("version"));
        } catch (CorrectionException e) {
            throw RequestException.wrong(String.valueOf(e.getMessage()));
        } catch (StaleException e) {
            throw new RequestException(Status.CONFLICT, String.valueOf(e.getMessage()));
        }
        return Answer.seeOther(target(request));
    }

    /** What was merged is gone from the lists: the one it was merged into is shown. */
    private String target(Request request) {
        return Address.of(
                request.form().first("place").filter(PLACES::contains).orElse(back),
                request.form()
                        .first("into")
                        .or(() -> request.form().first("at"))
                        .orElse(request.part(ID)));
    }

    private static String field(Request request, String name) {
        return request.form()
                .first(name)
                .orElseThrow(() -> RequestException.wrong("The field '" + name + "' is empty. Give an id of an actor"));
    }
}
