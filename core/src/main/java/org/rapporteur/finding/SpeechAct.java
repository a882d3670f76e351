package org.rapporteur.finding;

/** What is done by saying something; the families are Searle's (A taxonomy of illocutionary acts, 1975). */
public enum SpeechAct {
    STATE(Family.ASSERTIVE),
    EXPLAIN(Family.ASSERTIVE),
    CONFIRM(Family.ASSERTIVE),
    DENY(Family.ASSERTIVE),
    ANNOUNCE(Family.ASSERTIVE),
    PREDICT(Family.ASSERTIVE),
    BELIEVE(Family.ASSERTIVE),
    DISCUSS(Family.ASSERTIVE),
    NO_COMMENT(Family.ASSERTIVE),
    ASK(Family.DIRECTIVE),
    REQUEST(Family.DIRECTIVE),
    DEMAND(Family.DIRECTIVE),
    PROPOSE(Family.DIRECTIVE),
    WARN(Family.DIRECTIVE),
    COMMIT(Family.COMMISSIVE),
    OFFER(Family.COMMISSIVE),
    AGREE(Family.COMMISSIVE),
    REFUSE(Family.COMMISSIVE),
    THREATEN(Family.COMMISSIVE),
    SUPPORT(Family.EXPRESSIVE),
    ACCUSE(Family.EXPRESSIVE),
    CONDEMN(Family.EXPRESSIVE),
    PRAISE(Family.EXPRESSIVE),
    HOPE(Family.EXPRESSIVE),
    CONCERN(Family.EXPRESSIVE),
    REGRET(Family.EXPRESSIVE),
    DECLARE(Family.DECLARATIVE);

    private final Family family;

    SpeechAct(Family family) {
        this.family = family;
    }

    public Family family() {
        return family;
    }

    /** Searle's five families. */
    public enum Family {
        ASSERTIVE,
        DIRECTIVE,
        COMMISSIVE,
        EXPRESSIVE,
        DECLARATIVE
    }
}
