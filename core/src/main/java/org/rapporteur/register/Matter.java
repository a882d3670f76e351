package org.rapporteur.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.finding.Mention;
import org.rapporteur.json.PlaceId;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.JoiningWords.Turn;

/**
 * What some words of a report are about, made comparable: "to ratchet up pressure on the Assad regime" is {@code pressur,
 * @gov:SY-assad}, and there is to be more of it.
 *
 * @param terms in reading order, each once: the words without endings, and {@code @} with an id for whatever is named
 * @param turn whether there is to be more or less of it, where a word before the first term says so
 */
record Matter(List<String> terms, Optional<Turn> turn) {
    static final String NAME = "@";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    Matter {
        terms = List.copyOf(terms);
    }

    /**
     * @param mentions of the report
     * @param leftOut ids that say nothing here: who asks, and who is asked
     */
    static Matter of(
            String text,
            Span words,
            List<Mention> mentions,
            Set<Span> spansLeftOut,
            Set<String> leftOut,
            JoiningWords joining) {
        List<String> terms = new ArrayList<>();
        Optional<Turn> turn = Optional.empty();
        Matcher word = WORD.matcher(text).region(words.start(), words.end());
        while (word.find()) {
            Span span = new Span(word.start(), word.end());
            if (spansLeftOut.stream().anyMatch(out -> out.contains(span))) {
                continue;
            }
            Optional<String> named = named(span, words, mentions);
            String lower = word.group().toLowerCase(Locale.ROOT);
            if (named.isPresent()) {
                if (!leftOut.contains(named.get())) {
                    add(NAME + named.get(), terms);
                }
            } else if (terms.isEmpty() && joining.turn(lower).isPresent()) {
                turn = turn.or(() -> joining.turn(lower));
            } else if (!joining.isEmpty(lower)) {
                add(Stem.of(lower), terms);
            }
        }
        return new Matter(terms, turn);
    }

    private static void add(String term, List<String> terms) {
        if (!terms.contains(term)) {
            terms.add(term);
        }
    }

    /** The id of what the longest mention around a word names. */
    private static Optional<String> named(Span word, Span words, List<Mention> mentions) {
        Optional<Mention> longest = Optional.empty();
        for (Mention mention : mentions) {
            if (mention.span().contains(word)
                    && words.contains(mention.span())
                    && id(mention).isPresent()
                    && longest.map(other ->
                                    other.span().length() < mention.span().length())
                            .orElse(true)) {
                longest = Optional.of(mention);
            }
        }
        return longest.flatMap(Matter::id);
    }

    private static Optional<String> id(Mention mention) {
        return mention.instrument().or(mention::actor).or(() -> mention.place().map(PlaceId::of));
    }

    /** The ids of what is named. */
    static Set<String> names(List<String> terms) {
        Set<String> names = new HashSet<>();
        terms.stream().filter(term -> term.startsWith(NAME)).forEach(term -> names.add(term.substring(NAME.length())));
        return names;
    }
}
