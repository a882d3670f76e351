package org.rapporteur.app.rest;

import java.util.List;
import java.util.Optional;
import org.rapporteur.app.telling.Figures;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.Particulars;
import org.rapporteur.app.telling.RuleLine;
import org.rapporteur.correction.Review;
import org.rapporteur.correction.Stamp;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.json.FindingsLines;
import org.rapporteur.json.ObjectLine;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Sentences;

/** A finding down to its words: in words for people, its parts, its sentences, the line of knowledge that read it. */
final class Explanation {
    private Explanation() {}

    static ObjectLine of(Entry entry, Findings report) {
        Finding finding = entry.finding();
        Gist gist = Gist.of(finding, report);
        return new ObjectLine("explanation")
                .text("id", finding.id())
                .line(
                        "finding",
                        Optional.of(FindingsLines.of(finding, report.report().text())))
                .line("report", Optional.of(Heads.json(entry.report())))
                .text("days", entry.days().map(Figures::days))
                .line("review", Optional.of(review(entry.review())))
                .text("who", gist.who())
                .text("what", gist.what())
                .lines(
                        "parts",
                        Particulars.of(finding, report).stream()
                                .map(part -> new ObjectLine("part")
                                        .text("label", part.label())
                                        .text("value", part.value())
                                        .toString())
                                .toList())
                .lines("sentences", sentences(finding, report))
                .line(
                        "written_in",
                        RuleLine.of(finding.evidence().rule(), Optional.empty())
                                .map(rule -> new ObjectLine("rule")
                                        .text("file", rule.file())
                                        .number("line", rule.number())
                                        .text("text", rule.line())
                                        .toString()));
    }

    private static String review(Review review) {
        return new ObjectLine("review")
                .name("state", review.state())
                .text("who", review.last().map(Stamp::who))
                .text("when", review.last().map(stamp -> stamp.when().toString()))
                .text("why", review.last().map(Stamp::why))
                .text("correction", review.last().map(Stamp::id))
                .toString();
    }

    private static List<String> sentences(Finding finding, Findings report) {
        return finding.evidence().spans().stream()
                .map(span -> Sentences.around(report.report().text(), span))
                .distinct()
                .sorted()
                .map(span -> Quoted.json("sentence", span, report))
                .toList();
    }
}
