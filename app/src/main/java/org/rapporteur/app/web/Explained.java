package org.rapporteur.app.web;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.Particulars;
import org.rapporteur.app.telling.RuleLine;
import org.rapporteur.finding.Evidence;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.json.CodePoints;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.Sentences;

/**
 * A finding down to the words it rests on, the rule that read it, and what its words were taken to mean.
 *
 * @param sentence with the evidence marked
 * @param at places of the evidence in code points, as "[3, 17)"
 * @param ruleLine the line of the knowledge file; empty where the rule is none
 * @param resolutions why pronouns and descriptions stand for somebody
 */
public record Explained(
        String id,
        String kind,
        String report,
        List<Particulars.Part> parts,
        List<Segment> sentence,
        String at,
        String rule,
        String ruleLine,
        List<String> resolutions) {
    private static final String EVIDENCE = "evidence";

    static Explained of(Finding finding, Findings report) {
        Evidence evidence = finding.evidence();
        return new Explained(
                finding.id(),
                Gist.lower(finding.kind()),
                report.report().id(),
                Particulars.of(finding, report),
                sentence(evidence, report.report().text()),
                places(evidence, report.report().text()),
                evidence.rule() + ", version " + evidence.version() + ", confidence in the reading "
                        + evidence.confidence(),
                RuleLine.of(evidence.rule(), java.util.Optional.empty())
                        .map(RuleLine::toString)
                        .orElse(""),
                resolutions(evidence, report));
    }

    private static List<Segment> sentence(Evidence evidence, String text) {
        Span whole = evidence.spans().stream()
                .map(span -> Sentences.around(text, span))
                .reduce((one, other) ->
                        new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end())))
                .orElseThrow();
        List<Segment.Layer> layers = evidence.spans().stream()
                .map(span -> new Segment.Layer(
                        new Span(span.start() - whole.start(), span.end() - whole.start()), EVIDENCE, "", ""))
                .toList();
        return Segment.of(whole.in(text), layers);
    }

    private static String places(Evidence evidence, String text) {
        CodePoints offsets = CodePoints.of(text);
        List<String> places = new ArrayList<>();
        for (Span span : evidence.spans()) {
            Span points = offsets.fromChars(span);
            places.add("[" + points.start() + ", " + points.end() + ")");
        }
        return String.join(" ", places);
    }

    private static List<String> resolutions(Evidence evidence, Findings report) {
        return report.mentions().stream()
                .filter(mention -> evidence.spans().stream().anyMatch(mention.span()::overlaps))
                .flatMap(mention -> mention.resolution().stream()
                        .map(why -> "“" + mention.text() + "”: " + why.rule()
                                + why.antecedent()
                                        .map(words ->
                                                " (“" + words.in(report.report().text()) + "”)")
                                        .orElse("")))
                .distinct()
                .toList();
    }
}
