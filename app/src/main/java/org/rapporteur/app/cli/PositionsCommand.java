package org.rapporteur.app.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Statement;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Position;
import org.rapporteur.register.Positions;
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
    RegisterOption register = new RegisterOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    PositionsCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        try (RegisterStore store = wiring.existingRegister(register.address)) {
            Side side = store.side(ActorNamed.in(store, actor).id());
            List<Findings> reports = quoting(side, store);
            topic.map(wanted -> line(wanted, side, reports, store))
                    .orElseGet(() -> topics(side, reports))
                    .forEach(wiring.out()::line);
        }
        return ExitCode.DONE;
    }

    /** The reports that quote the side. */
    private static List<Findings> quoting(Side side, RegisterStore store) {
        TreeSet<String> ids = new TreeSet<>();
        for (String speaker : side.actors()) {
            store.entries(Filter.of(Finding.Kind.STATEMENT).withActor(speaker))
                    .forEach(entry -> ids.add(entry.report().id()));
        }
        return ids.stream()
                .map(id -> store.findings(id).stream())
                .flatMap(each -> each)
                .toList();
    }

    private List<String> topics(Side side, List<Findings> reports) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Findings report : reports) {
            for (Entry entry : Positions.statements(report, side)) {
                ((Statement) entry.finding()).topics().forEach(id -> counts.merge(id, 1, Integer::sum));
            }
        }
        Table table = new Table("Topic", "Statements");
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(each -> table.row(each.getKey(), Figures.number(each.getValue())));
        return table.lines(wiring.terminal().width());
    }

    private List<String> line(String wanted, Side side, List<Findings> reports, RegisterStore store) {
        Positions positions = new Positions(Knowledge.builtIn());
        List<Position> found = new ArrayList<>();
        List<Entry> spoken = new ArrayList<>();
        for (Findings report : reports) {
            found.addAll(positions.in(report, side, wanted));
            spoken.addAll(Positions.statements(report, side));
        }
        List<Position> line = Positions.line(found);
        QuotedWords quoted = new QuotedWords(
                store,
                Marks.of(wiring.terminal(), common.colour),
                wiring.terminal().width());
        List<String> lines = new ArrayList<>();
        if (line.isEmpty()) {
            lines.add("Nothing on this; see the topics with: rapporteur positions " + Shell.quoted(actor));
        }
        for (Position position : line) {
            String when = position.entry().days().map(FindingList::date).orElse("undated");
            lines.add(when + ", " + (position.repeated() ? "repeated" : "new") + ", "
                    + Gist.lower(position.statement().act()) + ", " + speaker(position, reports));
            lines.addAll(quoted.lines(QuotedWords.quote(position.entry()), ""));
        }
        for (Question question : Positions.questions(line)) {
            lines.add("");
            lines.addAll(quoted.lines(question));
        }
        Map<YearMonth, Integer> silent = Positions.silent(line, spoken);
        silent.forEach((month, count) ->
                lines.add("Silent in " + month + ": " + Figures.count(count, "report") + " quote it, none on this"));
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
