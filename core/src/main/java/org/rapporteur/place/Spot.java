package org.rapporteur.place;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.place.Gazetteer.Known;

/**
 * Words that may be the name of a place: tokens {@code [from, to)} of a sentence, and the places so called.
 *
 * @param key the normalised words
 * @param support how much speaks for a place rather than a person, a firm or a plain word
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
                sentence.token(from).span().start(),
                sentence.token(to - 1).span().end());
    }

    /** Whether one of its places is a country or first-level region. */
    boolean isState() {
        return candidates.stream()
                .anyMatch(known -> known.bonus() >= 0
                        && (known.feature() == Feature.COUNTRY || known.feature() == Feature.REGION));
    }

    /** Whether a country and a region of another country are called so: "Georgia". */
    boolean isCountryOrRegion() {
        return candidates.stream().anyMatch(known -> known.feature() == Feature.COUNTRY)
                && candidates.stream().anyMatch(known -> known.feature() == Feature.REGION);
    }

    /** The place of this name that is meant when nothing else is known. */
    Known largest() {
        return Collections.max(candidates, Comparator.comparingDouble(Known::prominence));
    }

    /** Whether nothing but a comma stands between this and {@code next}: "Paris, Texas". */
    boolean isJoinedByComma(Spot next) {
        return next.sentence == sentence
                && next.from == to + 1
                && sentence.token(to).form().equals(",");
    }

    /** Whether a comma or "and" stands between this and {@code next}. */
    boolean isListedWith(Spot next) {
        if (next.sentence != sentence || next.from <= to || next.from > to + 2) {
            return false;
        }
        String before = sentence.token(next.from - 1).form();
        return before.equals(",") || before.equals("and") || before.equals("or");
    }

    /** Whether a place of this name lies in one of that name. */
    boolean mayLieIn(Spot whole) {
        return candidates.stream().anyMatch(known -> whole.candidates().stream().anyMatch(known::liesIn));
    }
}
