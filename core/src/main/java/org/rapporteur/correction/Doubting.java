package org.rapporteur.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;

/** What a person should look at again after corrections have been taken over. */
final class Doubting {
    private final Findings asRead;
    private final Map<String, Review> reviews;
    private final Set<String> read;

    Doubting(Findings asRead, Map<String, Review> reviews) {
        this.asRead = asRead;
        this.reviews = reviews;
        read = asRead.findings().stream().map(Finding::id).collect(Collectors.toSet());
    }

    List<Doubt> of(List<Finding> standing, List<Finding> rejected) {
        List<Doubt> doubts = new ArrayList<>();
        standing.forEach(finding -> twice(finding).ifPresent(doubts::add));
        for (Finding gone : rejected) {
            standing.stream()
                    .filter(finding ->
                            Likeness.restsOn(finding).filter(gone.id()::equals).isPresent())
                    .forEach(finding -> doubts.add(doubt(
                            gone,
                            finding,
                            finding.id() + " rests on " + gone.id() + ", which is rejected; is it wrong too?")));
        }
        return doubts;
    }

    /** A finding that was kept, and beside it one of its kind that begins with the same words. */
    private Optional<Doubt> twice(Finding kept) {
        Review review = reviews.get(kept.id());
        if (read.contains(kept.id()) || review == null || review.state() == Review.State.ADDED) {
            return Optional.empty();
        }
        return asRead.findings().stream()
                .filter(finding -> finding.kind() == kept.kind()
                        && !reviews.containsKey(finding.id())
                        && finding.evidence()
                                .spans()
                                .get(0)
                                .equals(kept.evidence().spans().get(0)))
                .findFirst()
                .map(finding -> doubt(
                        kept,
                        finding,
                        kept.id() + " is kept, for a person has seen it; is " + finding.id()
                                + ", which is read from the same words now, the same?"));
    }

    private Doubt doubt(Finding corrected, Finding about, String why) {
        String correction = Optional.ofNullable(reviews.get(corrected.id()))
                .flatMap(Review::last)
                .map(Stamp::id)
                .orElseThrow();
        return new Doubt(correction, asRead.report().id(), Optional.of(about.id()), why);
    }
}
