package org.rapporteur.register;

import java.util.Set;
import org.rapporteur.finding.Finding;

/** The parts of an actor's dossier: each holds the findings in which the actor has one of some roles. */
public enum Part {
    MEETINGS(Tally.MEETING, "participants"),
    SAID(Tally.STATEMENT, "source", "behalf"),
    SAID_TO(Tally.STATEMENT, "addressee"),
    /** Spoken of by others. */
    SAID_ABOUT(Tally.STATEMENT, Part.ABOUT),
    ASKED(Tally.DEMAND, "by"),
    ASKED_OF(Tally.DEMAND, "of"),
    /** What others are asked to do against or for it. */
    AIMED_AT(Tally.DEMAND, "target"),
    PROMISED(Tally.COMMITMENT, "by"),
    PROMISED_TO(Tally.COMMITMENT, "to"),
    REFUSED(Tally.REFUSAL, "by"),
    REFUSED_TO(Tally.REFUSAL, "to"),
    ALLEGED_AGAINST(Tally.ALLEGATION, "perpetrators"),
    ALLEGED_BY(Tally.ALLEGATION, "by"),
    /** Alleged to have been done to it. */
    ALLEGED_VICTIM(Tally.ALLEGATION, "victims"),
    /** As reports themselves tell; what is only claimed stands in the statements and allegations. */
    DID(Tally.EVENT, "actors"),
    DONE_TO(Tally.EVENT, "recipients");

    /** Not a role in the finding, but in what is said. */
    public static final String ABOUT = "about";

    private final Tally tally;
    private final String roles;

    Part(Tally tally, String... roles) {
        this.tally = tally;
        this.roles = String.join(" ", roles);
    }

    public Tally tally() {
        return tally;
    }

    /** As {@link Keys} names them. */
    public Set<String> roles() {
        return Set.of(roles.split(" "));
    }

    boolean has(Finding finding, Keys keys, String actor) {
        return Tally.of(finding) == tally
                && (this == SAID_ABOUT
                        ? keys.about().contains(actor)
                        : keys.actors().stream()
                                .anyMatch(key -> roles().contains(key.role())
                                        && key.id().filter(actor::equals).isPresent()));
    }
}
