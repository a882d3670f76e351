package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.app.telling.ActorNamed;
import org.rapporteur.app.telling.Decision;
import org.rapporteur.app.telling.Figures;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.NamesInReport;
import org.rapporteur.app.telling.PositionLine;
import org.rapporteur.app.telling.Quotes;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.correction.Remarks;
import org.rapporteur.finding.Findings;
import org.rapporteur.register.Position;
import org.rapporteur.register.Question;
import org.rapporteur.register.Side;
import org.rapporteur.store.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what somebody says on a topic over time. */
@Command(
        name = "positions",
        header = "Show what somebody says on a topic over time.",
        description =
                "Also what those say who hold an office in it at the time. New and repeated are marked. Whether it has"
                        + " become firmer or softer, or the reverse, is asked with both sentences. Silence is told only of months in"
                        + " which at least three reports quote the actor.",
        footer = {
            "",
            "Example:",
            "  rapporteur positions \"Geir Pedersen\"",
            "  rapporteur positions Armenia --topic territory",
            "  rapporteur positions UN --topic \"Resolution 2254\""
        })
final class PositionsCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "ACTOR", description = "Name or id.")
    String actor = "";

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            description =
                    "A topic, or a name or id of an actor or agreement that is spoken of. Without it, the topics are"
                            + " listed.")
    Optional<String> topic = Optional.empty();

    @Mixin
    AsOfOption asOf = new AsOfOption();

    @Mixin
    RegisterOption register = new RegisterOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    PositionsCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        try (RegisterStore store = wiring.existingRegister(register.address)) {
            Reading reading = asOf.reading(store);
            Side side = reading.side(ActorNamed.in(reading, actor).id());
            topic.map(wanted -> lines(PositionLine.of(side, wanted, reading), reading))
                    .orElseGet(() -> topics(reading.topics(side)))
                    .forEach(wiring.out()::line);
        }
        return ExitCode.DONE;
    }

    private List<String> topics(Map<String, Integer> counts) {
        Table table = new Table("Topic", "Statements");
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(each -> table.row(each.getKey(), Figures.number(each.getValue())));
        return table.lines(wiring.terminal().width());
    }

    private List<String> lines(PositionLine positions, Reading reading) {
        QuotedWords quoted = new QuotedWords(
                reading.reports(),
                Marks.of(wiring.terminal(), common.colour),
                wiring.terminal().width());
        List<String> lines = new ArrayList<>();
        if (positions.line().isEmpty()) {
            lines.add("Nothing on this; see the topics with: rapporteur positions " + Shell.quoted(actor));
        }
        Remarks remarks = reading.remarks();
        Map<String, PositionLine.Change> changes = positions.changes(remarks);
        for (Position position : positions.line()) {
            String when = position.entry().days().map(FindingList::date).orElse("undated");
            lines.add(when + ", " + (position.repeated() ? "repeated" : "new") + ", "
                    + Optional.ofNullable(changes.get(position.statement().id()))
                            .map(change -> Gist.lower(change.kind()) + " (says "
                                    + change.by().who() + "), ")
                            .orElse("")
                    + Gist.lower(position.statement().act()) + ", " + speaker(position, positions.reports()));
            lines.addAll(quoted.lines(Quotes.of(position.entry()), ""));
        }
        for (Question question : positions.questions()) {
            lines.add("");
            lines.addAll(quoted.lines(question, Decision.of(question, remarks)));
        }
        positions
                .silent()
                .forEach((month, count) -> lines.add(
                        "Silent in " + month + ": " + Figures.count(count, "report") + " quote it, none on this"));
        return lines;
    }

    private static String speaker(Position position, List<Findings> reports) {
        return reports.stream()
                .filter(report ->
                        report.report().id().equals(position.entry().report().id()))
                .map(report -> new NamesInReport(report).of(position.statement().source()))
                .findFirst()
                .orElse("");
    }
}
