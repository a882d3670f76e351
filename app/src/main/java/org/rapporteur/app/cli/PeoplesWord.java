package org.rapporteur.app.cli;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.rapporteur.correction.Review;
import org.rapporteur.export.RegisterFacts;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Line;
import org.rapporteur.store.RegisterStore;

/** What people hold of findings, for exports: their reviews, verdicts, tags, notes and answers. */
final class PeoplesWord {
    private PeoplesWord() {}

    /** @param lines those of demands, commitments and refusals that are to be told; none where they are not */
    static RegisterFacts in(RegisterStore store, Collection<Line> lines) {
        Map<String, Review> reviews = new HashMap<>();
        store.entries(Filter.ALL.onlyReviewed())
                .forEach(entry -> reviews.put(entry.finding().id(), entry.review()));
        return new RegisterFacts(
                lines,
                store::provenance,
                reviews,
                store.remarks(),
                finding -> store.finding(finding).map(Entry::finding));
    }
}
