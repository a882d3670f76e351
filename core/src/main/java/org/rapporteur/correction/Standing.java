package org.rapporteur.correction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;

/**
 * One report after the corrections of people.
 *
 * @param findings as they stand, without the rejected
 * @param reviews by the id of a finding, rejected ones too; who is not there is not reviewed
 * @param rejected as they stood when they were rejected
 * @param doubts corrections that do not fit
 * @param applied ids of the corrections that changed anything here, or mark something as looked at
 */
public record Standing(
        Findings findings,
        Map<String, Review> reviews,
        List<Finding> rejected,
        List<Doubt> doubts,
        Set<String> applied) {
    public Standing {
        reviews = Map.copyOf(reviews);
        rejected = List.copyOf(rejected);
        doubts = List.copyOf(doubts);
        applied = Set.copyOf(applied);
    }

    /** A report that nobody has corrected. */
    public static Standing asRead(Findings findings) {
        return new Standing(findings, Map.of(), List.of(), List.of(), Set.of());
    }

    public Review review(String finding) {
        return reviews.getOrDefault(finding, Review.NONE);
    }
}
