package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.app.telling.Figures;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.NamesInReport;
import org.rapporteur.app.telling.Plain;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.finding.ChainLink;
import org.rapporteur.finding.Findings;
import org.rapporteur.register.Fact;
import org.rapporteur.register.Question;
import org.rapporteur.register.Story;
import org.rapporteur.store.RegisterStore;

/** All about one story: who tells it and from whom, what one report has and the others lack, and what contradicts it. */
final class StoryPage {
    private final RegisterStore store;
    private final Reports reports;
    private final QuotedWords quoted;
    private final int width;

    StoryPage(RegisterStore store, Marks marks, int width) {
        this.store = store;
        this.width = width;
        reports = new Reports(store);
        quoted = new QuotedWords(reports, marks, width);
    }

    List<String> lines(Story story) {
        List<String> lines = new ArrayList<>();
        lines.add(story.id());
        lines.add("  told in " + Figures.count(story.reports().size(), "report") + ", "
                + Figures.count(StoriesCommand.chains(story, Reading.of(store)), "chain")
                + " that is independent for sure");
        for (Fact fact : story.facts()) {
            lines.add("");
            lines.addAll(quoted.lines(
                    new Question.Quote(
                            fact.report(), fact.finding(), fact.words().span()),
                    chain(fact.report())));
            add("alone has ", story.onlyIn(fact.report()), story, lines);
            add("lacks ", story.lackedBy(fact.report()), story, lines);
        }
        Set<String> findings = story.facts().stream().map(Fact::finding).collect(Collectors.toSet());
        lines.addAll(quoted.questions(findings, store));
        return lines;
    }

    private String chain(String report) {
        return reports.get(report).report().chain().stream()
                .map(StoryPage::link)
                .collect(Collectors.joining(", "));
    }

    private static String link(ChainLink link) {
        return Gist.lower(link.role()) + " " + Plain.of(link.name());
    }

    private void add(String label, List<Story.Detail> details, Story story, List<String> lines) {
        if (!details.isEmpty()) {
            String all = details.stream().map(detail -> shown(detail, story)).collect(Collectors.joining("; "));
            Wrap.of(label + all, width - 4).forEach(line -> lines.add("    " + line));
        }
    }

    private String shown(Story.Detail detail, Story story) {
        return switch (detail.kind()) {
            case ACTOR, PLACE -> name(detail.value(), story);
            default -> detail.value();
        };
    }

    private String name(String id, Story story) {
        for (String report : story.reports()) {
            Findings findings = reports.get(report);
            Optional<String> name = new NamesInReport(findings).find(id);
            if (name.isPresent()) {
                return name.get();
            }
        }
        return id;
    }
}
