package org.rapporteur.app.rest;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.app.access.Role;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Parameters;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.http.Status;
import org.rapporteur.app.telling.Moments;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.CorrectionException;
import org.rapporteur.correction.Doubt;
import org.rapporteur.correction.StaleException;
import org.rapporteur.correction.Stamp;
import org.rapporteur.json.CorrectionRequest;
import org.rapporteur.json.LineException;
import org.rapporteur.json.ObjectLine;
import org.rapporteur.json.TextHash;
import org.rapporteur.store.CorrectionFilter;
import org.rapporteur.store.Recorded;
import org.rapporteur.store.RegisterStore;

/** What people say against, or beside, what was read: kept, listed, taken back. */
final class CorrectionEndpoints {
    private static final String PATH = "/corrections";
    private static final int KEY = 16;

    private final RegisterStore store;
    private final Clock clock;

    /** @param clock says when a person corrects */
    CorrectionEndpoints(RegisterStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    Stream<Endpoint> all() {
        return Stream.of(
                Endpoint.list(PATH, Set.of("type", "who", "about", "since", "in_force"), this::list),
                Endpoint.post(PATH, Role.EDITOR, this::correct),
                Endpoint.of(PATH + "/{id}", Set.of(), this::one),
                Endpoint.list("/doubts", Set.of(), this::doubts));
    }

    private Answer list(Request request) {
        Parameters query = request.query();
        CorrectionFilter filter = new CorrectionFilter(
                Set.copyOf(query.choices("type", Correction.Kind.class)),
                query.first("who"),
                query.first("about"),
                query.first("since").map(CorrectionEndpoints::instant),
                query.first("in_force").filter(CorrectionEndpoints::isTrue).isPresent());
        Listing listing = new Listing(request);
        return listing.of(store.corrections(filter, listing.paging()), CorrectionEndpoints::json);
    }

    static Instant instant(String since) {
        return Moments.first(since)
                .orElseThrow(() -> RequestException.wrong(
                        "since is '" + since + "', which is no time. Write 2026-05-31 or 2026-05-31T09:30:00Z"));
    }

    private static boolean isTrue(String value) {
        if (!Set.of("true", "false").contains(value)) {
            throw RequestException.wrong("in_force is '" + value + "'. Give true or false");
        }
        return value.equals("true");
    }

    private Answer one(Request request) {
        String id = request.part("id");
        return store.correction(id)
                .map(recorded -> Json.of(json(recorded)))
                .orElseThrow(() -> RequestException.missing(
                        "The register has no correction '" + id + "'. See their ids at " + Endpoint.ROOT + PATH));
    }

    private Answer doubts(Request request) {
        return new Listing(request).of(store.doubts(), CorrectionEndpoints::json);
    }

    /** Kept once, however often it comes with the same Idempotency-Key. */
    private Answer correct(Request request) {
        CorrectionRequest asked = read(request);
        Stamp stamp = stamp(request, asked.why());
        Optional<Recorded> before = store.correction(stamp.id());
        if (before.isPresent()) {
            return kept(before.get(), Status.OK);
        }
        Optional<String> version = SeenVersion.of(asked, request);
        try {
            store.correct(asked.draft(stamp, store.known()), version);
        } catch (LineException | CorrectionException e) {
            return store.correction(stamp.id())
                    .map(sameKey -> kept(sameKey, Status.OK))
                    .orElseThrow(() -> refused(Status.UNPROCESSABLE, e));
        } catch (StaleException e) {
            throw refused(asked.version().isPresent() ? Status.CONFLICT : stale(request), e);
        }
        return kept(store.correction(stamp.id()).orElseThrow(), Status.CREATED);
    }

    private static int stale(Request request) {
        return request.header("If-Match").filter("*"::equals).isPresent()
                ? Status.CONFLICT
                : Status.PRECONDITION_FAILED;
    }

    private static CorrectionRequest read(Request request) {
        String type = request.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (!type.replaceFirst(";.*", "").strip().equals("application/json")) {
            throw new RequestException(
                    Status.UNSUPPORTED_TYPE,
                    "A correction is sent as JSON. Say so with Content-Type: application/json");
        }
        try {
            return CorrectionRequest.read(request.body());
        } catch (LineException e) {
            throw refused(Status.BAD_REQUEST, e);
        }
    }

    private static RequestException refused(int status, RuntimeException why) {
        return new RequestException(status, String.valueOf(why.getMessage()));
    }

    /** With the key of the request, its id is the same whenever the same is sent. */
    private Stamp stamp(Request request, String why) {
        String who = request.viewer().name();
        Stamp fresh = Stamp.fresh(who, clock.instant(), why);
        return request.header("Idempotency-Key")
                .map(key -> new Stamp(
                        "correction-"
                                + TextHash.of(who + '\n' + key + '\n' + request.body())
                                        .substring(0, KEY),
                        who,
                        fresh.when(),
                        why))
                .orElse(fresh);
    }

    private static Answer kept(Recorded recorded, int status) {
        return Json.of(status, json(recorded))
                .with(
                        "Location",
                        Endpoint.ROOT + PATH + "/" + recorded.correction().id());
    }

    private static String json(Recorded recorded) {
        return new ObjectLine("recorded")
                .text("at", recorded.at().toString())
                .flag("in_force", recorded.inForce())
                .line("correction", Optional.of(recorded.line()))
                .toString();
    }

    private static String json(Doubt doubt) {
        return new ObjectLine("doubt")
                .text("correction", doubt.correction())
                .text("report", doubt.report())
                .text("finding", doubt.finding())
                .text("why", doubt.why())
                .toString();
    }
}
