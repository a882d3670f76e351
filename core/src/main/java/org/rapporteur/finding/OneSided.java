package org.rapporteur.finding;

import java.util.List;
import org.rapporteur.language.text.Span;

/**
 * That a report lets one side speak and hardly anybody else, as a party's press release does.
 *
 * @param actor the id of the side: the body whose people speak, or the person
 * @param statements how many of the outermost statements are the side's own
 * @param of how many outermost statements there are, those of nobody known among them
 * @param ownOutlet whether the side itself published the report
 * @param evidence the sources of the side's statements, as they stand in the report
 */
public record OneSided(String actor, int statements, int of, boolean ownOutlet, List<Span> evidence) {
    public OneSided {
        evidence = List.copyOf(evidence);
    }
}
