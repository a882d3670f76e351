package org.rapporteur.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.actor.NameWords;
import org.rapporteur.finding.Instrument;
import org.rapporteur.finding.Mention;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;

/** The instruments found so far in one report. */
final class Collected {
    private static final int FAR = 1500;
    private static final int LOOK_BACK = 40;

    final List<Mention> mentions = new ArrayList<>();
    final Map<String, Instrument> byId = new LinkedHashMap<>();

    boolean isFree(Span span) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Span known = mentions.get(i).span();
            if (known.overlaps(span)) {
                return false;
            } else if (known.end() + FAR < span.start()) {
                break;
            }
        }
        return true;
    }

    void add(Span span, Sentence sentence, Instrument instrument) {
        if (isFree(span)) {
            byId.putIfAbsent(instrument.id(), instrument);
            mentions.add(new Mention(
                    span,
                    span.in(sentence.documentText()),
                    Mention.Type.INSTRUMENT,
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    Optional.of(instrument.id())));
        }
    }

    /** "The Gorna deal" is "the Gorna accord" of the same report: the names in front of the noun are the same. */
    Optional<Instrument> sameName(String name, String type) {
        List<String> words = proper(name);
        return words.isEmpty()
                ? Optional.empty()
                : byId.values().stream()
                        .filter(known -> known.type().equals(type)
                                && proper(known.name()).equals(words))
                        .findFirst();
    }

    private static List<String> proper(String name) {
        return NameWords.keys(name).stream()
                .filter(word -> !InstrumentFinder.TYPES.containsKey(word) && !InstrumentFinder.KINDS.contains(word))
                .toList();
    }

    /** The last one of this type, or called so: a ceasefire may be named "the Stockholm Agreement". */
    Optional<Instrument> lastBefore(Token noun, String type) {
        int offset = noun.span().start();
        String word = noun.lemma().toLowerCase(Locale.ROOT);
        return mentions.subList(Math.max(0, mentions.size() - LOOK_BACK), mentions.size()).stream()
                .filter(mention -> mention.span().end() <= offset
                        && offset - mention.span().end() < FAR)
                .filter(mention -> instrument(mention)
                                .filter(known -> known.type().equals(type))
                                .isPresent()
                        || mention.text().toLowerCase(Locale.ROOT).contains(word))
                .reduce((first, second) -> second)
                .flatMap(this::instrument);
    }

    private Optional<Instrument> instrument(Mention mention) {
        return mention.instrument().flatMap(id -> Optional.ofNullable(byId.get(id)));
    }
}
