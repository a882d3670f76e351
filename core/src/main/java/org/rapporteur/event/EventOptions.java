package org.rapporteur.event;

/**
 * What may be chosen about the coding of events.
 *
 * @param guesses whether a verb that no frame knows is given the frame of verbs like it, marked as a guess
 */
public record EventOptions(boolean guesses) {
    /** Only what the frames know: guesses are wrong too often (docs/accuracy.md). */
    public static final EventOptions DEFAULT = new EventOptions(false);
}
