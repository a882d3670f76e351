package org.rapporteur.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.app.telling.Particulars;
import org.rapporteur.app.telling.Plain;
import org.rapporteur.app.telling.RuleLine;
import org.rapporteur.finding.Evidence;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.json.CodePoints;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.ReportHead;
import org.rapporteur.register.Sentences;

/** All about one finding, down to the words it rests on. */
final class FindingPage {
    private static final int LABEL = 14;

    private final Findings report;
    private final Marks marks;
    private final int width;
    private final Optional<Path> knowledge;

    /** @param knowledge the user's, where rules may stand */
    FindingPage(Findings report, Marks marks, int width, Optional<Path> knowledge) {
        this.knowledge = knowledge;
        this.report = report;
        this.marks = marks;
        this.width = width;
    }

    List<String> lines(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(finding.id());
        Particulars.of(finding, report).forEach(part -> add(part.label(), part.value(), lines));
        Evidence evidence = finding.evidence();
        add("words", words(evidence), lines);
        CodePoints offsets = CodePoints.of(report.report().text());
        add(
                "at",
                evidence.spans().stream()
                        .map(offsets::fromChars)
                        .map(span -> "[" + span.start() + ", " + span.end() + ")")
                        .collect(Collectors.joining(" ")),
                lines);
        add(
                "rule",
                evidence.rule() + ", version " + evidence.version() + ", confidence in the reading "
                        + evidence.confidence(),
                lines);
        RuleLine.of(evidence.rule(), knowledge).ifPresent(line -> add("written in", line.toString(), lines));
        Plaque plaque = Plaque.of(ReportHead.of(report.report()));
        add("report", plaque.id() + "\n" + plaque.about(), lines);
        report.report().url().ifPresent(url -> add("", Plain.of(url), lines));
        return lines;
    }

    /** The sentences that hold the evidence, with the evidence marked. */
    private String words(Evidence evidence) {
        String text = report.report().text();
        List<String> sentences = new ArrayList<>();
        List<Span> spans = evidence.spans().stream().sorted().toList();
        for (int at = 0; at < spans.size(); ) {
            Span sentence = Sentences.around(text, spans.get(at));
            List<Span> within = new ArrayList<>();
            while (at < spans.size()
                    && spans.get(at).start()
                            < Math.max(sentence.end(), spans.get(at).start() + 1)
                    && (within.isEmpty() || spans.get(at).start() < sentence.end())) {
                Span span = spans.get(at);
                Span wider = Sentences.around(text, span);
                sentence = new Span(Math.min(sentence.start(), wider.start()), Math.max(sentence.end(), wider.end()));
                within.add(span);
                at++;
            }
            int start = sentence.start();
            sentences.add(marks.mark(
                    sentence.in(text),
                    within.stream()
                            .map(span -> new Span(span.start() - start, span.end() - start))
                            .toList()));
        }
        return String.join("\n", sentences);
    }

    private void add(String label, String value, List<String> lines) {
        String indent = " ".repeat(LABEL + 2);
        List<String> wrapped = Wrap.of(value, width - LABEL - 2);
        for (int at = 0; at < wrapped.size(); at++) {
            String start = at == 0 ? "  " + label + " ".repeat(Math.max(1, LABEL - label.length())) : indent;
            lines.add(start + wrapped.get(at));
        }
    }
}
