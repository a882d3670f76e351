package org.rapporteur.app.editing;

import java.util.List;

/**
 * A field of a finding that a person may change, as a form shows it.
 *
 * @param name of what is sent
 * @param value as it is now; empty where there is none
 * @param choices of a closed list, for {@link Input#CHOICE}
 * @param parties as they are now, for {@link Input#PARTIES} and {@link Input#PASSAGES}
 * @param figures as they are now, for {@link Input#FIGURES}
 */
public record Field(
        String name,
        String label,
        Input input,
        String value,
        List<Choice> choices,
        List<Party> parties,
        List<Figure> figures) {
    /** How it is filled in. */
    public enum Input {
        CHOICE,
        /** Ids or words with commas between them. */
        LIST,
        /** Words as they stand in the report. */
        WORDS,
        /** Several words as they stand in the report, in {@link Field#parties}. */
        PASSAGES,
        /** Words of the report, each with the id of whom they mean. */
        PARTIES,
        FIGURES,
        FLAG
    }

    /** A value of a closed list. */
    public record Choice(String value, String words) {}

    /**
     * Somebody in a role.
     *
     * @param actor id; empty where it is not known
     */
    public record Party(String words, String actor) {}

    /** A number with what it counts. */
    public record Figure(String kind, long min, long max) {}

    public Field {
        choices = List.copyOf(choices);
        parties = List.copyOf(parties);
        figures = List.copyOf(figures);
    }

    /** For the template, which shows each sort another way. */
    public boolean is(String sort) {
        return input.name().equals(sort);
    }
}
