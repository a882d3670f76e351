package org.rapporteur.evaluate;

import java.util.List;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Span;

/** Where the source, the cue and the content of one attribution stand; the first two may be missing. */
record AttributionSpans(List<Span> source, List<Span> cue, List<Span> content) {
    AttributionSpans {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** The outermost statements of a report; what lies within another is annotated by nobody but us. */
    static List<AttributionSpans> of(Findings findings) {
        return findings.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.STATEMENT)
                .map(Statement.class::cast)
                .filter(statement -> statement.depth() == 0)
                .map(AttributionSpans::of)
                .toList();
    }

    private static AttributionSpans of(Statement statement) {
        return new AttributionSpans(
                statement.source().stream().map(Reference::span).toList(),
                statement.cue().stream().map(Words::span).toList(),
                statement.content().stream().map(Words::span).toList());
    }
}
