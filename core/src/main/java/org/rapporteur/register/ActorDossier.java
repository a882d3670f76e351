package org.rapporteur.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.finding.Actor;

/**
 * What all reports together have on one actor.
 *
 * @param names as written, pronouns and descriptions apart, the most frequent first
 * @param offices each once, those with a span in a report without it
 * @param findings how many the actor has a part in; a claimed event is no event
 * @param reports how many speak of it
 */
public record ActorDossier(
        String id,
        Actor.Kind kind,
        String name,
        Optional<String> country,
        Optional<String> sector,
        List<NameCount> names,
        List<Actor.Office> offices,
        Map<Tally, Integer> findings,
        int reports)
        implements Dossier {
    private static final String CIVILIAN = "CVL";

    public ActorDossier {
        names = List.copyOf(names);
        offices = List.copyOf(offices);
        findings = Map.copyOf(findings);
    }

    /**
     * Whether a report's actor is a private person, of whom no dossier is made: one who has neither an office nor a part
     * in public life. What the report or the authority file says here and now decides: the same name in office elsewhere
     * may be another person.
     */
    public static boolean isPrivate(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON
                && actor.offices().isEmpty()
                && actor.sector().filter(sector -> !sector.equals(CIVILIAN)).isEmpty();
    }
}
