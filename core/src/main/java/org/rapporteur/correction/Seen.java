package org.rapporteur.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Span;

/**
 * A finding as a person had it before their eyes, with the words of the report that it lies in: by these it is known
 * again, or kept, when the report is read anew.
 *
 * @param stretch covers all spans of the correction
 * @param actors whom the correction names, for readings that do not know them
 */
public record Seen(Finding finding, Words stretch, List<Actor> actors) {
    public Seen {
        actors = actors.stream().map(Cast::withoutSpans).toList();
    }

    /** A finding of {@code report}, as it stands there. */
    public static Seen of(Finding finding, Findings report) {
        return of(finding, finding, report.actors(), report.report().text());
    }

    /**
     * A finding, and what is made of it.
     *
     * @param known those of them that {@code after} names are kept
     */
    public static Seen of(Finding finding, Finding after, List<Actor> known, String reportText) {
        List<Span> spans = new ArrayList<>();
        Parts.spans(finding, spans::add);
        Parts.spans(after, spans::add);
        Set<String> named = Cast.named(Stream.of(finding, after));
        return new Seen(
                finding,
                Words.of(Span.covering(spans), reportText),
                known.stream()
                        .filter(actor -> named.contains(actor.id()))
                        .distinct()
                        .toList());
    }

    /** By how many chars the words have moved in {@code text}; empty where they are gone, or stand more than once elsewhere. */
    Optional<Integer> shift(String text) {
        Span at = stretch.span();
        if (at.end() <= text.length() && at.in(text).equals(stretch.text())) {
            return Optional.of(0);
        }
        int start = text.indexOf(stretch.text());
        return start < 0 || text.indexOf(stretch.text(), start + 1) >= 0
                ? Optional.empty()
                : Optional.of(start - at.start());
    }
}
