package org.rapporteur.json;

import java.util.List;
import org.rapporteur.finding.Evidence;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Span;

/** The line of a finding of which nothing is known but the words that a person has selected. */
final class Blank {
    /** The rule of findings that a person has added. */
    static final String RULE = "added by a person";

    private static final String VERSION = "1";

    private Blank() {}

    static String of(Finding.Kind kind, Report report, List<Span> words, CodePoints offsets) {
        Words first = Words.of(words.get(0), report.text());
        return Line.of(Line.lower(kind), offsets, line -> {
            line.text("id", "").text("report", report.id());
            switch (kind) {
                case STATEMENT -> statement(first, line);
                case EVENT -> event(first, line);
                case MEETING ->
                    line.texts("participants", List.of())
                            .text("status", "happened")
                            .none("format")
                            .none("level")
                            .none("where")
                            .none("when")
                            .texts("agenda", List.of());
                case DEMAND ->
                    voiced(
                            line.texts("by", List.of())
                                    .texts("of", List.of())
                                    .texts("target", List.of())
                                    .words("asked", first)
                                    .text("force", "ask")
                                    .text("polarity", "do"),
                            line);
                case COMMITMENT ->
                    voiced(line.texts("by", List.of()).texts("to", List.of()).words("promised", first), line);
                case REFUSAL ->
                    voiced(line.texts("by", List.of()).texts("to", List.of()).words("refused", first), line);
                case ALLEGATION -> allegation(line);
            }
            line.evidence(new Evidence(words, RULE, VERSION, 1));
        });
    }

    /** Whether findings of this kind are read off a statement. */
    static boolean isVoiced(Finding.Kind kind) {
        return kind == Finding.Kind.DEMAND || kind == Finding.Kind.COMMITMENT || kind == Finding.Kind.REFUSAL;
    }

    private static void statement(Words content, Line line) {
        line.texts("source", List.of())
                .none("cue")
                .words("content", List.of(content))
                .text("act", "state")
                .text("form", "indirect")
                .text("status", "made")
                .number("depth", 0)
                .none("within")
                .texts("addressee", List.of())
                .texts("behalf", List.of())
                .text("modality", "asserted")
                .text("polarity", "positive")
                .text("strength", "plain")
                .none("condition")
                .texts("topics", List.of())
                .texts("instruments", List.of());
    }

    private static void event(Words trigger, Line line) {
        line.none("type")
                .none("mode")
                .texts("contexts", List.of())
                .none("cameo")
                .none("goldstein")
                .texts("actors", List.of())
                .texts("recipients", List.of())
                .words("trigger", trigger)
                .text("status", "happened")
                .none("historical")
                .text("voice", "reporter")
                .none("statement")
                .texts("quantity", List.of())
                .none("when")
                .none("where");
    }

    private static void voiced(Line begun, Line line) {
        begun.none("condition");
        line.none("statement").texts("topics", List.of()).texts("instruments", List.of());
    }

    private static void allegation(Line line) {
        line.none("violation")
                .texts("perpetrators", List.of())
                .texts("victims", List.of())
                .texts("harm", List.of())
                .none("characterised_as")
                .text("scope", "specific")
                .texts("by", List.of())
                .text("voice", "reporter")
                .none("statement")
                .none("where")
                .none("when")
                .texts("topics", List.of());
    }
}
