package org.rapporteur.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Review;
import org.rapporteur.correction.Stamp;

/**
 * What people hold of a finding, which stands in its line beside what was read.
 *
 * @param incidents ids of those to which an allegation is joined
 * @param verdict on an allegation, or on its incident
 */
public record Held(
        Review review,
        Set<String> tags,
        List<String> notes,
        Set<String> incidents,
        Optional<Correction.Verdict> verdict) {
    /** Nobody has looked. */
    public static final Held NOTHING = new Held(Review.NONE, Set.of(), List.of(), Set.of(), Optional.empty());

    /** Nothing is written where nobody has said anything, so that an untouched line is what was read. */
    void write(Line line) {
        if (equals(NOTHING)) {
            return;
        }
        line.object("review", inner -> {
            inner.name("state", review.state())
                    .text("by", review.last().map(Stamp::who))
                    .text("at", review.last().map(stamp -> stamp.when().toString()))
                    .textsIfAny("tags", List.copyOf(tags))
                    .textsIfAny("notes", notes)
                    .textsIfAny("incidents", List.copyOf(incidents));
            verdict.ifPresent(one -> inner.name("verification", one.degree())
                    .text("standard_of_proof", one.standard().map(Line::lower)));
        });
    }
}
