package org.rapporteur.place;

import java.util.List;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.place.Gazetteer.Known;

/**
 * Words that may be the name of a place: tokens {@code [from, to)} of a sentence, and the places so called.
 *
 * @param key the normalised words
 * @param support how much speaks for a place rather than a person, a firm or a plain word; accepted from 1
 */
record Spot(Sentence sentence, int from, int to, String key, List<Known> candidates, double support) {
    Spot {
        candidates = List.copyOf(candidates);
    }

    Spot withSupport(double newSupport) {
        return new Spot(sentence, from, to, key, candidates, newSupport);
    }

    Span span() {
        return new Span(
                sentence.token(from).span().start(), sentence.token(to - 1).span().end());
    }

    boolean isAccepted() {
        return support >= 1;
    }

    /** Whether nothing but a comma stands between this and {@code next}: "Paris, Texas". */
    boolean isJoinedByComma(Spot next) {
        return next.sentence == sentence
                && (next.from == to + 1 && sentence.token(to).form().equals(","));
    }
}
