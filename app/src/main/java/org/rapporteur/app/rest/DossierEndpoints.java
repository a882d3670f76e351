package org.rapporteur.app.rest;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.telling.Counts;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.OneInstrument;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.json.ObjectLine;
import org.rapporteur.register.ActorDossier;
import org.rapporteur.register.Dossier;
import org.rapporteur.register.InstrumentDossier;
import org.rapporteur.store.RegisterStore;

/** Dossiers of actors and instruments; private persons have none. */
final class DossierEndpoints {
    private final RegisterStore store;

    DossierEndpoints(RegisterStore store) {
        this.store = store;
    }

    Stream<Endpoint> all() {
        return Stream.of(
                Endpoint.list("/actors", Set.of("name", AsOf.PARAMETER), this::actors),
                Endpoint.of("/actors/{id}", Set.of(AsOf.PARAMETER), this::actor),
                Endpoint.list("/instruments", Set.of("name", AsOf.PARAMETER), this::instruments),
                Endpoint.of("/instruments/{id}", Set.of(AsOf.PARAMETER), this::instrument));
    }

    private Answer actors(Request request) {
        Listing listing = new Listing(request);
        return listing.of(
                AsOf.read(request, store).actors(request.query().first("name"), listing.paging()),
                DossierEndpoints::json);
    }

    private Answer instruments(Request request) {
        Listing listing = new Listing(request);
        return listing.of(
                AsOf.read(request, store).instruments(request.query().first("name"), listing.paging()),
                one -> dossier(one).toString());
    }

    private Answer actor(Request request) {
        return Json.of(json(one(AsOf.read(request, store)::actor, "actor", request)));
    }

    private Answer instrument(Request request) {
        Reading reading = AsOf.read(request, store);
        InstrumentDossier dossier = one(reading::instrument, "instrument", request);
        return Json.of(dossier(dossier)
                .lines(
                        "one_with",
                        OneInstrument.of(dossier.id(), reading).with().stream()
                                .map(DossierEndpoints::json)
                                .toList()));
    }

    private static String json(OneInstrument.Meant one) {
        return new ObjectLine("one_with")
                .text("instrument", one.instrument())
                .text("unclear", one.unclear())
                .line("decision", Optional.of(Quoted.json(one.decision())))
                .toString();
    }

    private static <T extends Dossier> T one(Function<String, Optional<T>> find, String thing, Request request) {
        String id = request.part("id");
        return find.apply(id)
                .orElseThrow(() -> RequestException.missing("The register has no " + thing + " '" + id
                        + "'. See their ids at " + Endpoint.ROOT + "/" + thing + "s"));
    }

    private static String json(ActorDossier one) {
        ObjectLine line = begun("actor_dossier", one, Gist.lower(one.kind()))
                .text("country", one.country())
                .text("sector", one.sector());
        return rest(line, one)
                .lines(
                        "offices",
                        one.offices().stream()
                                .map(office -> new ObjectLine("office")
                                        .text("title", office.title())
                                        .text("body", office.body())
                                        .text("from", office.from())
                                        .text("to", office.to())
                                        .toString())
                                .toList())
                .toString();
    }

    private static ObjectLine dossier(InstrumentDossier one) {
        return rest(begun("instrument_dossier", one, one.type()).text("date", one.date()), one);
    }

    private static ObjectLine begun(String kind, Dossier one, String type) {
        return new ObjectLine(kind).text("id", one.id()).text("type", type).text("name", one.name());
    }

    private static ObjectLine rest(ObjectLine line, Dossier one) {
        return line.lines(
                        "names",
                        one.names().stream()
                                .map(name -> new ObjectLine("name")
                                        .text("name", name.name())
                                        .number("count", name.count())
                                        .toString())
                                .toList())
                .number("reports", one.reports())
                .numbers("findings", Counts.byTally(one.findings()));
    }
}
