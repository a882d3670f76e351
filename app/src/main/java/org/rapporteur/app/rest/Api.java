package org.rapporteur.app.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.Route;
import org.rapporteur.app.http.Status;
import org.rapporteur.app.telling.Counts;
import org.rapporteur.json.ObjectLine;
import org.rapporteur.pipeline.Version;
import org.rapporteur.store.RegisterStore;
import org.rapporteur.store.Summary;

/** All paths of the API. */
public final class Api {
    private final RegisterStore store;
    private final Clock clock;

    /** @param clock says when a person corrects */
    public Api(RegisterStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public List<Endpoint> endpoints() {
        return Stream.of(
                        own(),
                        new ReportEndpoints(store).all(),
                        new FindingEndpoints(store).all(),
                        new DossierEndpoints(store).all(),
                        new PartEndpoints(store).all(),
                        new StoryEndpoints(store).all(),
                        new AllegationEndpoints(store).all(),
                        new PictureEndpoints(store).all(),
                        new CorrectionEndpoints(store, clock).all(),
                        new ChangeEndpoints(store).all(),
                        new LineEndpoints(store).all(),
                        new BetweenEndpoints(store).all(),
                        new SearchEndpoints(store).all())
                .flatMap(each -> each)
                .toList();
    }

    public Stream<Route> routes() {
        return endpoints().stream().map(Endpoint::route);
    }

    private Stream<Endpoint> own() {
        return Stream.of(
                Endpoint.of("", Set.of(), this::summary),
                Endpoint.of("/openapi.json", Set.of(), request -> file("openapi.json", "application/openapi+json")),
                Endpoint.of(
                        "/findings.schema.json",
                        Set.of(),
                        request -> file("findings.schema.json", "application/schema+json")),
                Endpoint.of(
                        "/correction.schema.json",
                        Set.of(),
                        request -> file("correction.schema.json", "application/schema+json")));
    }

    private Answer summary(Request request) {
        Summary summary = store.summary();
        return Json.of(new ObjectLine("register")
                .text("program", Version.PROGRAM)
                .text("description", Endpoint.ROOT + "/openapi.json")
                .number("reports", summary.reports())
                .number("actors", summary.actors())
                .number("places", summary.places())
                .number("instruments", summary.instruments())
                .numbers("findings", Counts.byTally(summary.findings())));
    }

    private static Answer file(String name, String type) {
        try (@Nullable InputStream in = Api.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + name);
            }
            return Answer.of(Status.OK, type, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + name + " cannot be read from the program", e);
        }
    }
}
