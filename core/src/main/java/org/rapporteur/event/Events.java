package org.rapporteur.event;

import java.util.List;
import org.rapporteur.finding.Event;
import org.rapporteur.language.text.Token;

/** The events of one report with the words they were read from, which later stages read on. */
public record Events(List<Coded> all) {
    public Events {
        all = List.copyOf(all);
    }

    /**
     * An event and the words behind it.
     *
     * @param trigger the head of the word or phrase that names it
     * @param actors head words
     * @param recipients head words
     */
    public record Coded(Event event, Token trigger, List<Token> actors, List<Token> recipients) {}
}
