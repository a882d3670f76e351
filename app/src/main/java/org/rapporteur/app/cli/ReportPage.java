package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.app.telling.Counts;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.Plain;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Report;
import org.rapporteur.register.ReportHead;
import org.rapporteur.register.Tally;

/** All about one report: where it comes from, and what is found in it, in its order. */
final class ReportPage {
    private final Findings findings;
    private final int width;

    ReportPage(Findings findings, int width) {
        this.findings = findings;
        this.width = width;
    }

    List<String> lines() {
        Report report = findings.report();
        List<String> lines = new ArrayList<>(Plaque.of(ReportHead.of(report)).lines(width));
        report.url().ifPresent(url -> lines.add("  " + Plain.of(url)));
        if (!report.chain().isEmpty()) {
            lines.add("  chain: "
                    + report.chain().stream()
                            .map(link -> Gist.lower(link.role()) + " " + Plain.of(link.name()))
                            .collect(Collectors.joining(", ")));
        }
        lines.add("  language: " + report.language().orElse("not known"));
        lines.add("  read by: program " + findings.program() + ", models " + findings.models());
        findings.oneSided()
                .ifPresent(side -> lines.add("  one side speaks: " + Plain.of(name(side.actor())) + ", "
                        + side.statements() + " of " + side.of() + " statements"));
        Wrap.of("found: " + Counts.words(Tally.count(findings.findings())), width - 2)
                .forEach(line -> lines.add("  " + line));
        lines.add("");
        Table table = new Table("ID", "Who", "What");
        for (Finding finding : findings.findings()) {
            Gist gist = Gist.of(finding, findings);
            table.row(finding.id(), gist.who(), gist.what());
        }
        lines.addAll(table.lines(width));
        return lines;
    }

    private String name(String actor) {
        return findings.actors().stream()
                .filter(one -> one.id().equals(actor))
                .map(Actor::name)
                .findFirst()
                .orElse(actor);
    }
}
