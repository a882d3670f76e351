package org.rapporteur.app.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.telling.ActorNamed;
import org.rapporteur.app.telling.Briefing;
import org.rapporteur.app.telling.Decision;
import org.rapporteur.app.telling.Figures;
import org.rapporteur.app.telling.LineAsJson;
import org.rapporteur.app.telling.PositionLine;
import org.rapporteur.app.telling.Quotes;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.correction.Remarks;
import org.rapporteur.json.ObjectLine;
import org.rapporteur.register.Days;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Position;
import org.rapporteur.register.Provenance;
import org.rapporteur.register.Question;
import org.rapporteur.register.Side;
import org.rapporteur.store.RegisterStore;

/** What somebody says over time, and what there is between two sides. */
final class BetweenEndpoints {
    private final RegisterStore store;

    BetweenEndpoints(RegisterStore store) {
        this.store = store;
    }

    Stream<Endpoint> all() {
        return Stream.of(
                Endpoint.of("/positions", Set.of("actor", "topic", AsOf.PARAMETER), this::positions),
                Endpoint.of("/compare", Set.of("a", "b", "topic", AsOf.PARAMETER), this::compare),
                Endpoint.of("/brief", Set.of("a", "b", "since", AsOf.PARAMETER), this::brief),
                Endpoint.of("/meetings", Set.of("a", "b", AsOf.PARAMETER), this::meetings));
    }

    private Answer positions(Request request) {
        Reading reading = AsOf.read(request, store);
        Side side =
                reading.side(ActorNamed.in(reading, required("actor", request)).id());
        Optional<String> topic = request.query().first("topic");
        if (topic.isEmpty()) {
            return Json.of(
                    new ObjectLine("topics").text("actor", side.actor()).numbers("statements", reading.topics(side)));
        }
        return Json.of(positions(side, topic.get(), reading, reading.reports()));
    }

    /** Two lines side by side. */
    private Answer compare(Request request) {
        String topic = required("topic", "the id of a topic", request);
        Reading reading = AsOf.read(request, store);
        Reports reports = reading.reports();
        return Json.of(new ObjectLine("comparison")
                .text("topic", topic)
                .lines(
                        "lines",
                        Stream.of("a", "b")
                                .map(name -> ActorNamed.in(reading, required(name, request)))
                                .map(actor -> positions(reading.side(actor.id()), topic, reading, reports)
                                        .toString())
                                .toList()));
    }

    private static ObjectLine positions(Side side, String topic, Reading reading, Reports reports) {
        Remarks remarks = reading.remarks();
        PositionLine line = PositionLine.of(side, topic, reading);
        Map<String, PositionLine.Change> changes = line.changes(remarks);
        return new ObjectLine("positions")
                .text("actor", side.actor())
                .text("topic", topic)
                .lines(
                        "items",
                        line.line().stream()
                                .map(position -> position(position, changes, reports))
                                .toList())
                .lines("questions", questions(line.questions(), reports, remarks))
                .lines(
                        "silent",
                        line.silent().entrySet().stream()
                                .map(month -> new ObjectLine("silence")
                                        .text("month", month.getKey().toString())
                                        .number("reports", month.getValue())
                                        .toString())
                                .toList());
    }

    private static String position(Position position, Map<String, PositionLine.Change> changes, Reports reports) {
        return new ObjectLine("position")
                .text("days", position.entry().days().map(Figures::days))
                .flag("repeated", position.repeated())
                .name("act", position.statement().act())
                .line(
                        "change",
                        Optional.ofNullable(changes.get(position.statement().id()))
                                .map(change -> new ObjectLine("position_change")
                                        .name("to", change.kind())
                                        .line("decision", Optional.of(Quoted.json(change.by())))
                                        .toString()))
                .line("quote", Optional.of(Quoted.json(Quotes.of(position.entry()), reports)))
                .toString();
    }

    private Answer brief(Request request) {
        Reading reading = AsOf.read(request, store);
        Briefing briefing = briefing(request, request.query().day("since", Days::first), reading);
        Reports reports = reading.reports();
        Remarks remarks = briefing.remarks();
        return Json.of(new ObjectLine("brief")
                .text("a", briefing.first().id())
                .text("b", briefing.second().id())
                .lines("meetings", series(briefing, reports))
                .lines("asked", quotes(briefing.brief().asked(), reports))
                .lines("open", quotes(briefing.brief().open(), reports))
                .lines("promised", quotes(briefing.brief().promised(), reports))
                .lines("refused", quotes(briefing.brief().refused(), reports))
                .lines("said", quotes(briefing.brief().said(), reports))
                .lines("alleged", quotes(briefing.brief().alleged(), reports))
                .lines("alleged_back", quotes(briefing.brief().allegedBack(), reports))
                .lines("lines", lines(briefing, remarks, reading))
                .lines(
                        "questions",
                        briefing.demanded().stream()
                                .flatMap(one -> one.answers().stream()
                                        .map(question -> Quoted.json(question, one.line(), reports, remarks)))
                                .toList()));
    }

    /** What was asked, with what people hold to have become of it. */
    private static List<String> lines(Briefing briefing, Remarks remarks, Reading reading) {
        return briefing.demanded().stream()
                .map(Briefing.Demanded::line)
                .map(line -> LineAsJson.of(
                                line,
                                Provenance.independent(
                                        reading.provenance(line.reports()).values()),
                                remarks)
                        .toString())
                .toList();
    }

    private Answer meetings(Request request) {
        Reading reading = AsOf.read(request, store);
        Briefing briefing = briefing(request, Optional.empty(), reading);
        Reports reports = reading.reports();
        return Json.of(new ObjectLine("meeting_series")
                .text("a", briefing.first().id())
                .text("b", briefing.second().id())
                .lines("meetings", series(briefing, reports))
                .lines("questions", questions(briefing.sameMeeting(), reports, briefing.remarks())));
    }

    private static Briefing briefing(Request request, Optional<java.time.LocalDate> since, Reading reading) {
        return Briefing.of(
                ActorNamed.in(reading, required("a", request)),
                ActorNamed.in(reading, required("b", request)),
                since,
                reading);
    }

    private static List<String> series(Briefing briefing, Reports reports) {
        return briefing.brief().meetings().stream()
                .map(told -> new ObjectLine("meeting_told")
                        .text("days", told.get(0).days().map(Figures::days))
                        .lines("quotes", quotes(told, reports))
                        .toString())
                .toList();
    }

    private static List<String> quotes(List<Entry> entries, Reports reports) {
        return entries.stream()
                .map(entry -> Quoted.json(Quotes.of(entry), reports))
                .toList();
    }

    private static List<String> questions(List<Question> questions, Reports reports, Remarks remarks) {
        return questions.stream()
                .map(question -> Quoted.json(question, reports, Decision.of(question, remarks)))
                .toList();
    }

    private static String required(String name, Request request) {
        return required(name, "the name or id of an actor", request);
    }

    private static String required(String name, String what, Request request) {
        return request.query()
                .first(name)
                .orElseThrow(() -> RequestException.wrong(name + " is missing. Give " + what));
    }
}
