package org.rapporteur.actor;

import java.util.List;

/**
 * Whether two written names can be one person's, and why.
 *
 * @param reasons what makes them one in spite of their difference, or what keeps them apart; empty when they are written alike
 */
public record Likeness(Verdict verdict, List<String> reasons) {
    public Likeness {
        reasons = List.copyOf(reasons);
    }

    /** What to do with two names. */
    public enum Verdict {
        /** One name: join them. */
        SAME,
        /** Perhaps one person's: a question for somebody who can look. */
        DOUBTFUL,
        /** Two names. */
        DIFFERENT
    }

    static Likeness different(String why) {
        return new Likeness(Verdict.DIFFERENT, List.of(why));
    }
}
