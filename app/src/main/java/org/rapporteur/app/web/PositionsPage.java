package org.rapporteur.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.telling.ActorNamed;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.NamesInReport;
import org.rapporteur.app.telling.PositionLine;
import org.rapporteur.app.telling.Quotes;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.correction.Remarks;
import org.rapporteur.register.ActorDossier;
import org.rapporteur.register.Days;
import org.rapporteur.register.Position;
import org.rapporteur.register.Side;
import org.rapporteur.store.RegisterStore;

/** What an actor said on a topic over time, and beside it what another one said. */
public final class PositionsPage implements Page {
    private final RegisterStore store;

    PositionsPage(RegisterStore store) {
        this.store = store;
    }

    /** A statement in its place on the line. */
    public record Said(
            String day,
            boolean repeated,
            String change,
            String changeSays,
            String act,
            String strength,
            String speaker,
            Asked.Words words) {}

    /** The line of one side. */
    public record Line(String actor, String name, List<Said> said, List<Asked> questions, List<String> silent) {}

    /** What the template shows. */
    public record Model(
            String actor,
            String topic,
            String other,
            List<Line> lines,
            List<Map.Entry<String, Integer>> topics,
            List<ActorDossier> speakers) {}

    @Override
    public String path() {
        return "/positions";
    }

    @Override
    public View view(Request request) {
        Optional<String> actor = request.query().first("actor");
        Optional<String> topic = request.query().first("topic");
        Optional<String> other = request.query().first("with");
        Reports reports = new Reports(store);
        List<Line> lines = new ArrayList<>();
        if (topic.isPresent()) {
            actor.ifPresent(name -> lines.add(line(name, topic.get(), reports)));
            other.ifPresent(name -> lines.add(line(name, topic.get(), reports)));
        }
        return View.of(
                "positions",
                "Positions",
                new Model(
                        actor.orElse(""),
                        topic.orElse(""),
                        other.orElse(""),
                        lines,
                        actor.map(this::topics).orElse(List.of()),
                        store.actors(org.rapporteur.register.Paging.first(200))));
    }

    private List<Map.Entry<String, Integer>> topics(String actor) {
        return store.topics(side(actor)).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
    }

    private Side side(String actor) {
        return store.side(ActorNamed.in(Reading.of(store), actor).id());
    }

    private Line line(String actor, String topic, Reports reports) {
        ActorDossier dossier = ActorNamed.in(Reading.of(store), actor);
        PositionLine line = PositionLine.of(store.side(dossier.id()), topic, Reading.of(store));
        Remarks remarks = store.remarks();
        Map<String, PositionLine.Change> changes = line.changes(remarks);
        List<String> silent = new ArrayList<>();
        line.silent().forEach((month, count) -> silent.add(month + ": " + count + " reports quote it, none on this"));
        return new Line(
                dossier.id(),
                dossier.name(),
                line.line().stream()
                        .map(position -> said(
                                position,
                                Optional.ofNullable(
                                        changes.get(position.statement().id())),
                                reports))
                        .toList(),
                Asked.of(line.questions(), reports, remarks),
                silent);
    }

    private static String says(PositionLine.Change change) {
        return change.by().who() + ", " + change.by().day()
                + (change.by().why().isBlank() ? "" : ": " + change.by().why());
    }

    private static Said said(Position position, Optional<PositionLine.Change> change, Reports reports) {
        NamesInReport names = reports.names(position.entry().report().id());
        return new Said(
                position.entry().days().map(Days::written).orElse("undated"),
                position.repeated(),
                change.map(one -> Gist.lower(one.kind())).orElse(""),
                change.map(PositionsPage::says).orElse(""),
                Gist.lower(position.statement().act()),
                Gist.lower(position.statement().strength()),
                names.of(position.statement().source()),
                Asked.words(Quotes.of(position.entry()), reports));
    }
}
