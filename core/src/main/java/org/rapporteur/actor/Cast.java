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
import org.rapporteur.language.text.SpanIndex;

/** Those who appear in one report: their mentions by offset, and what is known of each. Immutable. */
public final class Cast {
    public static final Cast EMPTY = new Cast(List.of(), Map.of());

    private final SpanIndex<Mention> mentions;
    private final Map<String, Actor> actors;

    public Cast(Collection<Mention> mentions, Map<String, Actor> actors) {
        this.mentions = new SpanIndex<>(mentions, Mention::span);
        this.actors = Collections.unmodifiableMap(new LinkedHashMap<>(actors));
    }

    /** By offset; one may lie in another ("UN" in "UN Special Envoy"). */
    public List<Mention> mentions() {
        return mentions.all();
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
        return mentions.holding(new Span(offset, offset + 1)).stream()
                .min(Comparator.comparingInt(mention -> mention.span().length()));
    }

    /** The mentions that lie wholly in {@code span}, by offset. */
    public List<Mention> in(Span span) {
        return mentions.in(span);
    }

    /** The same with more mentions; one on the very span of an earlier one takes its place. */
    public Cast with(Collection<Mention> more) {
        Map<Span, Mention> bySpan = new LinkedHashMap<>();
        mentions().forEach(mention -> bySpan.put(mention.span(), mention));
        more.forEach(mention -> bySpan.put(mention.span(), mention));
        return new Cast(new ArrayList<>(bySpan.values()), actors);
    }

    /** The same, with more actors known; one takes the place of another with its id. */
    public Cast withActors(Collection<Actor> more) {
        Map<String, Actor> known = new LinkedHashMap<>(actors);
        more.forEach(actor -> known.put(actor.id(), actor));
        return new Cast(mentions(), known);
    }
}
