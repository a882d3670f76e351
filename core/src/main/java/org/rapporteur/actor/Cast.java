package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Mention;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.SpanIndex;

/** Those who appear in one report: their mentions by offset, and what is known of each. Immutable. */
public final class Cast {
    public static final Cast EMPTY = new Cast(List.of(), Map.of());

    /** How far from an office its holder is named. */
    private static final int NEAR = 120;

    private final SpanIndex<Mention> mentions;
    private final Map<String, Actor> actors;
    private final SpanIndex<Held> offices;

    /** An office at a place of the text, and the id of its holder. */
    private record Held(Span span, String actor) {}

    public Cast(Collection<Mention> mentions, Map<String, Actor> actors) {
        this(mentions, actors, List.of());
    }

    private Cast(Collection<Mention> mentions, Map<String, Actor> actors, List<Held> offices) {
        this.mentions = new SpanIndex<>(mentions, Mention::span);
        this.actors = Collections.unmodifiableMap(new LinkedHashMap<>(actors));
        this.offices = new SpanIndex<>(offices, Held::span);
    }

    /** The same, with the words that give offices to persons: all of them, those too that say again what was said before. */
    Cast withOffices(Map<Span, String> holders) {
        return new Cast(
                mentions(),
                actors,
                holders.entrySet().stream()
                        .map(entry -> new Held(entry.getKey(), entry.getValue()))
                        .toList());
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

    /** The mentions that hold {@code span} wholly. */
    public List<Mention> holding(Span span) {
        return mentions.holding(span);
    }

    /** The mentions that share a char with {@code span}. */
    public List<Mention> overlapping(Span span) {
        return mentions.overlapping(span);
    }

    /** The mentions that lie wholly in {@code span}, by offset. */
    public List<Mention> in(Span span) {
        return mentions.in(span);
    }

    /** Whether the person holds an office in the body, or in a body of the state, or is of that state. */
    public boolean serves(Actor person, Actor body) {
        if (person.kind() != Actor.Kind.PERSON || body.kind() == Actor.Kind.PERSON) {
            return false;
        }
        boolean state = body.kind() == Actor.Kind.STATE || body.kind() == Actor.Kind.GOVERNMENT;
        boolean same = body.country().isPresent();
        return (state && same && person.country().equals(body.country()))
                || person.offices().stream()
                        .flatMap(office -> office.body().stream())
                        .anyMatch(id -> id.equals(body.id())
                                || (state
                                        && same
                                        && actor(id).flatMap(Actor::country).equals(body.country())));
    }

    /** Whether the person speaks for the body: by an office in it, or as one of the state's own officials. */
    public boolean holdsOfficeOf(Actor person, Actor body) {
        boolean state = body.kind() == Actor.Kind.STATE || body.kind() == Actor.Kind.GOVERNMENT;
        boolean official =
                person.sector().filter(Set.of("GOV", "MIL")::contains).isPresent();
        return person.offices().stream()
                        .anyMatch(office ->
                                office.body().filter(body.id()::equals).isPresent())
                || (state
                        && official
                        && body.country().isPresent()
                        && person.country().equals(body.country()));
    }

    /** The mention of the person who holds the office that these words are part of. */
    public Optional<Mention> holderOf(Span words) {
        return offices.holding(words).stream()
                .findFirst()
                .flatMap(held ->
                        mentions
                                .overlapping(new Span(
                                        Math.max(0, held.span().start() - NEAR),
                                        held.span().end() + NEAR))
                                .stream()
                                .filter(mention -> mention.type() == Mention.Type.PERSON
                                        && mention.actor().equals(Optional.of(held.actor())))
                                .findFirst());
    }

    /** The same with more mentions; one on the very span of an earlier one takes its place. */
    public Cast with(Collection<Mention> more) {
        Map<Span, Mention> bySpan = new LinkedHashMap<>();
        mentions().forEach(mention -> bySpan.put(mention.span(), mention));
        more.forEach(mention -> bySpan.put(mention.span(), mention));
        return new Cast(new ArrayList<>(bySpan.values()), actors, offices.all());
    }

    /** The same, with more actors known; one takes the place of another with its id. */
    public Cast withActors(Collection<Actor> more) {
        Map<String, Actor> known = new LinkedHashMap<>(actors);
        more.forEach(actor -> known.put(actor.id(), actor));
        return new Cast(mentions(), known, offices.all());
    }
}
