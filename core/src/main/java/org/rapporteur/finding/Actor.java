package org.rapporteur.finding;

import java.util.List;
import java.util.Optional;
import org.rapporteur.language.text.Span;

/**
 * A state or its government, a body, office, group or person, as one report has it.
 *
 * @param id of the authority file ("state:SY", "person:staffan-de-mistura"), or made of the name when the file does not know it
 * @param name the canonical, neutral name
 * @param names as written in the report, each once, in order of appearance
 * @param country ISO 3166 alpha-2
 * @param sector the PLOVER sector (GOV, MIL, REB, OPP, CVL, IGO, …)
 */
public record Actor(
        String id,
        Kind kind,
        String name,
        List<String> names,
        Optional<String> country,
        Optional<String> sector,
        List<Office> offices) {
    public Actor {
        names = List.copyOf(names);
        offices = List.copyOf(offices);
    }

    /** What kind of actor it is. */
    public enum Kind {
        STATE,
        GOVERNMENT,
        ORGANISATION,
        GROUP,
        PERSON
    }

    /**
     * An office held over time.
     *
     * @param from first day in EDTF, when known
     * @param to last day in EDTF, when known
     * @param span where this report says so; empty when the authority file does
     */
    public record Office(
            String title, Optional<String> body, Optional<String> from, Optional<String> to, Optional<Span> span) {}
}
