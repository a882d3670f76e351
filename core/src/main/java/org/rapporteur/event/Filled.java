package org.rapporteur.event;

import java.util.List;
import org.rapporteur.language.text.Token;

/**
 * The parties in the places of a frame, by their head words.
 *
 * @param nearest whether the recipients stand in no place of the frame but are the nearest party below its words
 */
record Filled(List<Token> actors, List<Token> recipients, boolean nearest) {
    Filled {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }
}
