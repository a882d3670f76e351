package org.rapporteur.bench.measure;

/**
 * How fast a reader was, round by round.
 *
 * @param alone on one thread
 * @param split with the texts split over several; no turns when that was not asked for
 */
public record Speed(String reader, Rounds alone, Rounds split) {
    /** Of a reader that has not had a turn yet. */
    public static Speed of(String reader) {
        return new Speed(reader, new Rounds(), new Rounds());
    }
}
