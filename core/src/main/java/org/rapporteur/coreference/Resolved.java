package org.rapporteur.coreference;

import java.util.List;
import java.util.Optional;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Resolution;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Span;

/**
 * Whom words stand for, and why.
 *
 * @param antecedent the words that it rests on
 */
record Resolved(List<Actor> actors, String rule, Optional<Span> antecedent) {
    Resolved {
        actors = List.copyOf(actors);
    }

    static Resolved of(Discourse.Seen seen, String rule) {
        return new Resolved(
                List.of(seen.actor()),
                rule,
                Optional.of(NounPhrase.of(seen.word()).span()));
    }

    static Resolved of(Actor actor, String rule) {
        return new Resolved(List.of(actor), rule, Optional.empty());
    }

    /** The actor, where it is one. */
    Optional<Actor> one() {
        return actors.size() == 1 ? Optional.of(actors.get(0)) : Optional.empty();
    }

    Resolution resolution() {
        return new Resolution(rule, antecedent, actors.stream().map(Actor::id).toList());
    }
}
