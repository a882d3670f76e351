package org.rapporteur.correction;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.OneSided;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Resolution;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Span;

/**
 * An actor of a report becomes another, everywhere or in some mentions.
 *
 * @param where the mentions; empty for all
 */
record ActorChange(String from, String to, Optional<Set<Span>> where) {
    static ActorChange everywhere(String from, String to) {
        return new ActorChange(from, to, Optional.empty());
    }

    /** At these words, and at the pronouns and descriptions that stand for somebody because of them. */
    static ActorChange at(List<Words> words, String from, String to, List<Mention> mentions) {
        Set<Span> where = words.stream().map(Words::span).collect(Collectors.toCollection(HashSet::new));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Mention mention : mentions) {
                grows |= mention.actor().filter(from::equals).isPresent()
                        && mention.resolution()
                                .flatMap(Resolution::antecedent)
                                .filter(where::contains)
                                .isPresent()
                        && where.add(mention.span());
            }
        }
        return new ActorChange(from, to, Optional.of(where));
    }

    /** The part with the other actor, where it names this one. */
    Object in(Object part) {
        if (part instanceof Reference reference && is(reference.actor(), reference.span())) {
            return new Reference(reference.span(), reference.text(), Optional.of(to));
        } else if (part instanceof Mention mention && is(mention.actor(), mention.span())) {
            return new Mention(
                    mention.span(),
                    mention.text(),
                    mention.type(),
                    Optional.of(to),
                    mention.toponym(),
                    mention.place(),
                    mention.instrument(),
                    mention.resolution().map(this::replaced));
        } else if (where.isEmpty()) {
            return everywhere(part);
        }
        return part;
    }

    private Object everywhere(Object part) {
        if (part instanceof Resolution why) {
            return replaced(why);
        } else if (part instanceof Actor.Office office
                && office.body().filter(from::equals).isPresent()) {
            return new Actor.Office(office.title(), Optional.of(to), office.from(), office.to(), office.span());
        } else if (part instanceof OneSided side && side.actor().equals(from)) {
            return new OneSided(to, side.statements(), side.of(), side.ownOutlet(), side.evidence());
        }
        return part;
    }

    private Resolution replaced(Resolution why) {
        return new Resolution(
                why.rule(),
                why.antecedent(),
                why.actors().stream()
                        .map(id -> id.equals(from) ? to : id)
                        .distinct()
                        .toList());
    }

    /** A reference is the whole noun phrase, so it may hold more words than the mention. */
    private boolean is(Optional<String> actor, Span span) {
        return actor.filter(from::equals).isPresent()
                && where.map(spans -> spans.stream().anyMatch(span::contains)).orElse(true);
    }
}
