package org.rapporteur.register;

import java.time.LocalDate;

/**
 * A group in which facts are compared with each other.
 *
 * @param key under which a fact can be found
 * @param sought under which it finds others: mostly the same, but what is told looks for what is denied
 * @param days no more than so many lie between two facts that are to be compared, when both are known
 */
public record Block(long key, long sought, int days) {
    /** The first day of others that are to be compared with a fact of these days. */
    public LocalDate from(Days of) {
        return of.first().minusDays(days + LONGEST);
    }

    /** The last one. */
    public LocalDate to(Days of) {
        return of.last().plusDays(days);
    }

    /** Days that words give are a week at most, see {@link Fact#told}. */
    private static final int LONGEST = 7;
}
