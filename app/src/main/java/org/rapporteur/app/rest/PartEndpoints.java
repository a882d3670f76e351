package org.rapporteur.app.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Parameters;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.telling.Decision;
import org.rapporteur.app.telling.Figures;
import org.rapporteur.app.telling.OneInstrument;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.correction.Remarks;
import org.rapporteur.json.ObjectLine;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.InstrumentMention;
import org.rapporteur.register.OfficeHeld;
import org.rapporteur.register.Part;
import org.rapporteur.register.Sentences;
import org.rapporteur.store.RegisterStore;

/** The parts of dossiers, each a page at a time. */
final class PartEndpoints {
    private final RegisterStore store;

    PartEndpoints(RegisterStore store) {
        this.store = store;
    }

    Stream<Endpoint> all() {
        return Stream.of(
                Endpoint.of("/actors/{id}/parts", Set.of(), this::parts),
                Endpoint.list("/actors/{id}/parts/{part}", Set.of(AsOf.PARAMETER), this::part),
                Endpoint.list("/actors/{id}/offices", Set.of(), this::offices),
                Endpoint.list("/instruments/{id}/mentions", Set.of(AsOf.PARAMETER), this::mentions),
                Endpoint.list("/instruments/{id}/questions", Set.of(AsOf.PARAMETER), this::questions));
    }

    private String actor(Request request) {
        String id = request.part("id");
        return store.actor(id)
                .orElseThrow(() -> RequestException.missing("The register has no actor '" + id
                        + "', or it is a private person. See their ids at " + Endpoint.ROOT + "/actors"))
                .id();
    }

    private static String instrument(Request request, Reading reading) {
        String id = request.part("id");
        return reading.instrument(id)
                .orElseThrow(() -> RequestException.missing("The register has no instrument '" + id
                        + "'. See their ids at " + Endpoint.ROOT + "/instruments"))
                .id();
    }

    private Answer parts(Request request) {
        String actor = actor(request);
        Map<String, Integer> counts = new LinkedHashMap<>();
        store.parts(actor).forEach((part, count) -> counts.put(part.name().toLowerCase(Locale.ROOT), count));
        return Json.of(new ObjectLine("parts").text("actor", actor).numbers("findings", counts));
    }

    private Answer part(Request request) {
        Part part = new Parameters(Map.of("part", List.of(request.part("part"))))
                .choice("part", Part.class)
                .orElseThrow();
        Reading reading = AsOf.read(request, store);
        String id = request.part("id");
        String actor = reading.actor(id)
                .orElseThrow(() -> RequestException.missing("The register has no actor '" + id
                        + "', or it is a private person. See their ids at " + Endpoint.ROOT + "/actors"))
                .id();
        Listing listing = new Listing(request);
        return listing.of(reading.part(actor, part, listing.paging()), FindingEndpoints.json(reading.reports()));
    }

    private Answer offices(Request request) {
        return new Listing(request).of(store.offices(actor(request)), PartEndpoints::office);
    }

    private static String office(OfficeHeld held) {
        return new ObjectLine("office_held")
                .text("title", held.office().title())
                .text("body", held.office().body())
                .text("from", held.office().from())
                .text("to", held.office().to())
                .text("first", held.first().map(Figures::days))
                .text("last", held.last().map(Figures::days))
                .number("reports", held.reports())
                .toString();
    }

    /** Also those by an unclear name of which a person says that it means this instrument. */
    private Answer mentions(Request request) {
        Listing listing = new Listing(request);
        Reading reading = AsOf.read(request, store);
        Reports reports = reading.reports();
        OneInstrument one = OneInstrument.of(instrument(request, reading), reading);
        return listing.of(
                reading.mentions(one.ids(), listing.paging()),
                mention -> mention(mention, one.by(mention.instrument()).map(OneInstrument.Meant::decision), reports));
    }

    /** @param decision by which it stands with the instrument */
    private static String mention(InstrumentMention mention, Optional<Decision> decision, Reports reports) {
        var report = reports.get(mention.report());
        Span sentence = Sentences.around(report.report().text(), mention.span());
        return new ObjectLine("instrument_mention")
                .text("instrument", mention.instrument())
                .text("report", mention.report())
                .text("days", mention.days().map(Figures::days))
                .text("statement", mention.statement())
                .texts("by", mention.by().stream().sorted().toList())
                .name("stance", mention.stance())
                .flag("alleged_breach", mention.isAllegedBreach())
                .line("decision", decision.map(Quoted::json))
                .line("words", Optional.of(Quoted.json("words", mention.span(), report)))
                .line("sentence", Optional.of(Quoted.json("sentence", sentence, report)))
                .toString();
    }

    private Answer questions(Request request) {
        Reading reading = AsOf.read(request, store);
        Remarks remarks = reading.remarks();
        Reports reports = reading.reports();
        return new Listing(request)
                .of(
                        OneInstrument.of(instrument(request, reading), reading).questions(),
                        question -> Quoted.json(question, reports, Decision.of(question, remarks)));
    }
}
