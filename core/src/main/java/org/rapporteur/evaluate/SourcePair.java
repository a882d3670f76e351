package org.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Statement;
import org.rapporteur.language.text.Span;

/**
 * A labelled source and what was read of it.
 *
 * @param found the statement with its cue
 * @param right how many of the labelled actors it resolves to
 * @param said to how many actors it resolves; those described without a name do not count
 */
record SourcePair(LabelledSource label, Optional<Statement> found, int right, int said) {
    private static final String UNNAMED = "unnamed:";

    static SourcePair of(LabelledSource label, Optional<Findings> findings) {
        Optional<Statement> found = findings.flatMap(
                all -> CueMatch.of(label.cue(), all.of(Statement.class).toList()));
        Set<String> said = new HashSet<>(actors(found));
        int right = findings.map(all -> right(label, all, said)).orElse(0);
        return new SourcePair(label, found, right, said.size());
    }

    /** The ids of the actors that the source of a statement resolves to. */
    private static List<String> actors(Optional<Statement> statement) {
        return statement.stream()
                .flatMap(one -> one.source().stream())
                .flatMap(source -> source.actor().stream())
                .filter(id -> !id.startsWith(UNNAMED))
                .toList();
    }

    private static int right(LabelledSource label, Findings findings, Set<String> said) {
        List<Set<String>> asked = new ArrayList<>();
        label.mentions().forEach(words -> asked.add(actor(words, findings)));
        label.states().forEach(country -> asked.add(governing(country, findings)));
        return (int) asked.stream()
                .filter(ids -> ids.stream().anyMatch(said::contains))
                .count();
    }

    /** The actor of the mention that shares most with the words; none where they are not known to name anybody. */
    private static Set<String> actor(Span words, Findings findings) {
        return findings.mentions().stream()
                .filter(mention -> mention.span().overlaps(words))
                .filter(mention -> mention.actor().isPresent())
                .max(Comparator.comparingInt((Mention mention) -> shared(words, mention.span())))
                .flatMap(Mention::actor)
                .map(Set::of)
                .orElse(Set.of());
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    /** The state and its governments. */
    private static Set<String> governing(String country, Findings findings) {
        Set<String> ids = new HashSet<>();
        findings.actors().stream()
                .filter(actor -> actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.GOVERNMENT)
                .filter(actor -> actor.country().equals(Optional.of(country)))
                .forEach(actor -> ids.add(actor.id()));
        return ids;
    }

    /** Whether the words of the source are the labelled ones, or share some with them. */
    boolean isSourceRight() {
        return found.stream()
                .flatMap(one -> one.source().stream())
                .map(Reference::span)
                .anyMatch(label.source()::overlaps);
    }

    /** Whether the source resolves to exactly those labelled; to nobody where nobody is named. */
    boolean isResolved() {
        return isSourceRight() && right == label.actors() && said == right;
    }

    String detail() {
        String source = found.map(one -> one.source().stream()
                        .map(reference -> "'" + reference.text() + "' "
                                + reference.actor().orElse("nobody"))
                        .toList()
                        .toString())
                .orElse("nothing");
        return label.text() + "  " + label.words() + "  " + label.kind() + " is read " + source + ", of "
                + label.actors() + " actors " + right;
    }
}
