package org.rapporteur.finding;

import java.util.List;
import java.util.Optional;
import org.rapporteur.language.text.Span;

/**
 * Why words that name nobody stand for somebody.
 *
 * @param rule as "subject of the last main clause"
 * @param antecedent the words before (or behind) that it rests on, where there are such
 * @param actors the ids of all whom the words stand for: several for "both countries"
 */
public record Resolution(String rule, Optional<Span> antecedent, List<String> actors) {
    public Resolution {
        actors = List.copyOf(actors);
    }
}
