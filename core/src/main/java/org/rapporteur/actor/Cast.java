package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Mention;
import org.rapporteur.language.text.Span;

/** Those who appear in one report: their mentions by offset, and what is known of each. Immutable. */
public final class Cast {
    private static final Comparator<Mention> BY_PLACE =
            Comparator.comparing(Mention::span).thenComparing(Mention::type);

    public static final Cast EMPTY = new Cast(List.of(), Map.of());

    private final List<Mention> mentions;
    private final Map<String, Actor> actors;
    private final int longest;

    public Cast(Collection<Mention> mentions, Map<String, Actor> actors) {
        this.mentions = mentions.stream().sorted(BY_PLACE).toList();
        this.actors = Collections.unmodifiableMap(new LinkedHashMap<>(actors));
        this.longest = mentions.stream()
                .mapToInt(mention -> mention.span().length())
                .max()
                .orElse(0);
    }

    /** By offset; one may lie in another ("UN" in "UN Special Envoy"). */
    public List<Mention> mentions() {
        return mentions;
    }

    /** By id, in order of first appearance. */
    public Map<String, Actor> actors() {
        return actors;
    }

    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /** The shortest mention that holds the char at {@code offset}. */
    public Optional<Mention> at(int offset) {
        return starting(offset - longest, offset + 1).stream()
                .filter(mention -> mention.span().contains(offset))
                .min(Comparator.comparingInt(mention -> mention.span().length()));
    }

    /** The mentions that lie wholly in {@code span}, by offset. */
    public List<Mention> in(Span span) {
        return starting(span.start(), span.end()).stream()
                .filter(mention -> span.contains(mention.span()))
                .toList();
    }

    /** The last mention that ends at or before {@code offset} and no more than {@code within} chars before it. */
    public List<Mention> before(int offset, int within) {
        return starting(offset - within, offset).stream()
                .filter(mention -> mention.span().end() <= offset)
                .toList();
    }

    private List<Mention> starting(int from, int to) {
        return mentions.subList(firstFrom(from), firstFrom(to));
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The same with more mentions; one on the very span of an earlier one takes its place. */
    public Cast with(Collection<Mention> more) {
        Map<Span, Mention> bySpan = new LinkedHashMap<>();
        mentions.forEach(mention -> bySpan.put(mention.span(), mention));
        more.forEach(mention -> bySpan.put(mention.span(), mention));
        return new Cast(new ArrayList<>(bySpan.values()), actors);
    }

    /** The same, with more actors known; one takes the place of another with its id. */
    public Cast withActors(Collection<Actor> more) {
        Map<String, Actor> known = new LinkedHashMap<>(actors);
        more.forEach(actor -> known.put(actor.id(), actor));
        return new Cast(mentions, known);
    }
}
