package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.actor.Likeness;
import org.rapporteur.actor.NameExplainer;
import org.rapporteur.actor.NameExplainer.Explanation;
import org.rapporteur.finding.Actor;
import org.rapporteur.instrument.InstrumentExplainer;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what is known under a name, and how the program would take it. */
@Command(
        name = "explain",
        header = "Show what the program knows under a name: who, on which line, and why.",
        footer = {"", "Example:", "  rapporteur knowledge explain \"Abdurrahman Mustafa\""})
final class KnowledgeExplainCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "NAME", description = "A name as a report writes it.")
    String name = "";

    @Mixin
    KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    KnowledgeExplainCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        Knowledge files = knowledge.load();
        NameExplainer names = NameExplainer.load(files);
        List<String> lines = new ArrayList<>();
        for (Explanation explanation : names.explain(name)) {
            lines.addAll(actor(explanation));
        }
        List<Entry> instruments = InstrumentExplainer.load(files).explain(name);
        for (Entry instrument : instruments) {
            lines.add((instruments.size() == 1 ? "This is " : "This may be ") + instrument.id() + ", "
                    + place(instrument));
            lines.addAll(fields(instrument));
        }
        if (lines.isEmpty()) {
            lines.add("Nobody and nothing is on file under '" + name + "'.");
            lines.add("A report that names it gets an actor of its own, with an id made of the name.");
        }
        lines.forEach(wiring.out()::line);
        return ExitCode.DONE;
    }

    private static List<String> actor(Explanation explanation) {
        Actor actor = explanation.actor();
        List<String> lines = new ArrayList<>();
        boolean sure = explanation.verdict() == Likeness.Verdict.SAME;
        lines.add((sure ? "This is " : "A question: is this ") + actor.id() + (sure ? "" : "?") + " "
                + explanation.line().map(entry -> "(" + place(entry) + ")").orElse("(by state-bodies.txt)"));
        lines.add("  why: " + String.join("; ", explanation.reasons()));
        lines.add("  name: " + actor.name());
        explanation
                .line()
                .map(entry -> entry.all("names"))
                .filter(more -> !more.isEmpty())
                .ifPresent(more -> lines.add("  also written: " + String.join("; ", more)));
        actor.country().ifPresent(country -> lines.add("  country: " + country));
        actor.sector().ifPresent(sector -> lines.add("  sector: " + sector));
        for (Actor.Office office : actor.offices()) {
            lines.add("  office: " + office.title()
                    + office.body().map(body -> ", " + body).orElse("") + ", "
                    + office.from().orElse("?") + " to " + office.to().orElse("open"));
        }
        explanation
                .line()
                .flatMap(entry -> entry.one("created-by"))
                .ifPresent(maker -> lines.add("  created by: " + maker));
        explanation.line().flatMap(entry -> entry.one("source")).ifPresent(source -> lines.add("  source: " + source));
        return lines;
    }

    private static List<String> fields(Entry entry) {
        return entry.fields().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> "  " + field.getKey() + ": " + String.join("; ", field.getValue()))
                .toList();
    }

    private static String place(Entry entry) {
        return entry.file() + ":" + entry.line();
    }
}
