package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.finding.Findings;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Line;
import org.rapporteur.register.Story;
import org.rapporteur.store.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains a finding or a report. */
@Command(
        name = "show",
        header = "Explain a finding, a line or a story, or show what is found in a report.",
        footer = {"", "Example:", "  rapporteur show libya-ceasefire"})
final class ShowCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "ID", description = "Of a finding, a line, a story or a report, as the lists print them.")
    String id = "";

    @Mixin
    KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    RegisterOption register = new RegisterOption();

    @Mixin
    CommonOptions common = new CommonOptions();

    ShowCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        try (RegisterStore store = wiring.existingRegister(register.address)) {
            lines(store).forEach(wiring.out()::line);
        }
        return ExitCode.DONE;
    }

    private List<String> lines(RegisterStore store) {
        int width = wiring.terminal().width();
        Optional<Entry> finding = store.finding(id);
        if (finding.isPresent()) {
            Marks marks = Marks.of(wiring.terminal(), common.colour);
            Reports reports = new Reports(store);
            Findings report = reports.get(finding.get().report().id());
            List<String> lines = new ArrayList<>(new FindingPage(report, marks, width, knowledge.folder)
                    .lines(finding.get().finding()));
            lines.addAll(new ReviewLines(store, wiring).of(finding.get()));
            lines.addAll(new QuotedWords(reports, marks, width).questions(List.of(id), store));
            return lines;
        }
        Optional<Line> line = store.line(id);
        if (line.isPresent()) {
            return new LinePage(store, Marks.of(wiring.terminal(), common.colour), width).lines(line.get());
        }
        Optional<Story> story = store.story(id);
        if (story.isPresent()) {
            return new StoryPage(store, Marks.of(wiring.terminal(), common.colour), width).lines(story.get());
        }
        return store.findings(id)
                .map(report -> new ReportPage(report, width).lines())
                .orElseThrow(() -> new UsageException(
                        "The register " + register.address + " has no finding, line, story or report " + id,
                        "See the ids with: rapporteur timeline"));
    }
}
