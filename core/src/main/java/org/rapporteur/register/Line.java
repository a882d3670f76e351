package org.rapporteur.register;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Remarks;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Finding;

/**
 * One demand with all its voicings, over all reports; commitments and refusals likewise. No machine closes a line: what may
 * answer it is offered as a question.
 *
 * @param voicings by {@link Voicing#ORDER}, at least one; all of one kind and by one actor
 */
public record Line(List<Voicing> voicings) {
    private static final String PREFIX = "line-";

    public Line {
        voicings = voicings.stream().sorted(Voicing.ORDER).toList();
        if (voicings.isEmpty()) {
            throw new IllegalArgumentException("A line has at least one voicing");
        }
    }

    /**
     * Made of one of its voicings, so it mostly stays the same as the line grows; an id that another voicing once gave it
     * still finds it, see {@link #has}.
     */
    public String id() {
        return id(voicings.stream().map(Voicing::id).toList());
    }

    /** The id of the line of these voicings. */
    public static String id(Collection<String> voicings) {
        return PREFIX + voicings.stream().min(String::compareTo).orElseThrow();
    }

    /** The id of the voicing that a line's id is made of; empty for what is no id of a line. */
    public static Optional<String> voicing(String id) {
        return id.startsWith(PREFIX) ? Optional.of(id.substring(PREFIX.length())) : Optional.empty();
    }

    /** Whether one of the voicings has this id. */
    public boolean has(String voicing) {
        return voicings.stream().anyMatch(one -> one.id().equals(voicing));
    }

    /** What people hold of it, under whichever of its ids they have said it. */
    public List<Correction.Answer> answers(Remarks remarks) {
        return voicings.stream()
                .map(voicing -> id(List.of(voicing.id())))
                .distinct()
                .flatMap(id -> remarks.answers(id).stream())
                .toList();
    }

    /** With the voicings of others, which a person holds to be the same. */
    public Line with(Collection<Line> others) {
        return new Line(Stream.concat(voicings.stream(), others.stream().flatMap(other -> other.voicings().stream()))
                .distinct()
                .toList());
    }

    public Finding.Kind kind() {
        return voicings.get(0).kind();
    }

    /** The actor who asks, promises or refuses. */
    public String by() {
        return voicings.get(0).by();
    }

    /** Those of whom it was asked at any time, or to whom it was promised or refused. */
    public Set<String> to() {
        Set<String> all = new TreeSet<>();
        voicings.forEach(voicing -> all.addAll(voicing.to()));
        return all;
    }

    /** Ids of all that is named in any voicing. */
    public Set<String> names() {
        Set<String> all = new TreeSet<>();
        voicings.forEach(voicing -> all.addAll(voicing.names()));
        return all;
    }

    /** In the order of the voicings. */
    public Set<String> reports() {
        Set<String> all = new LinkedHashSet<>();
        voicings.forEach(voicing -> all.add(voicing.report()));
        return all;
    }

    /** How many findings voice it. */
    public int times() {
        return (int) voicings.stream().map(Voicing::finding).distinct().count();
    }

    /** When it was first voiced; empty when no voicing has a day. */
    public Optional<Days> first() {
        return voicings.stream().map(Voicing::days).flatMap(Optional::stream).min(Days::compareTo);
    }

    /** When it was last voiced, as far as is known. */
    public Optional<Days> last() {
        return voicings.stream().map(Voicing::days).flatMap(Optional::stream).max(Days::compareTo);
    }

    /** The forces with which a demand was voiced, in the order of the voicings, each once. */
    public Set<Demand.Force> forces() {
        Set<Demand.Force> all = new LinkedHashSet<>();
        voicings.forEach(voicing -> voicing.force().ifPresent(all::add));
        return all;
    }
}
