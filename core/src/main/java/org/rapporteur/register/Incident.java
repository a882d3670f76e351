package org.rapporteur.register;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Reference;

/**
 * Allegations that a person has joined to one incident. They stay allegations: who alleges what, from how many independent
 * chains, and with which figures, each as its source gives it.
 *
 * @param allegations by {@link Entry#ORDER}, at least one
 */
public record Incident(List<Entry> allegations) {
    public Incident {
        allegations = allegations.stream()
                .filter(entry -> entry.finding() instanceof Allegation)
                .sorted(Entry.ORDER)
                .toList();
        if (allegations.isEmpty()) {
            throw new IllegalArgumentException("An incident has at least one allegation");
        }
    }

    /**
     * How many, as one source has it.
     *
     * @param kind as "killed"
     * @param source who says so: the words for those who allege; empty where the report itself does
     */
    public record Figure(String kind, long min, long max, String report, Optional<String> source, String finding) {}

    /** The least and the greatest number that any source gives; never an average. */
    public record Range(long min, long max, int sources) {}

    /**
     * @param joined ids of findings
     * @param all entries, among them those with these ids
     */
    public static Incident of(Collection<String> joined, Collection<Entry> all) {
        Set<String> wanted = Set.copyOf(joined);
        return new Incident(all.stream()
                .filter(entry -> wanted.contains(entry.finding().id()))
                .toList());
    }

    /** In the order of the allegations. */
    public Set<String> reports() {
        return allegations.stream()
                .map(entry -> entry.report().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Ids of the violations alleged. */
    public Set<String> violations() {
        return each().map(Allegation::violation).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Ids of those accused; who is not resolved is not among them. */
    public Set<String> accused() {
        return each().flatMap(allegation -> allegation.perpetrators().stream())
                .flatMap(reference -> reference.actor().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many chains of transmission are independent for sure. */
    public int chains(Map<String, Provenance> provenance) {
        return Provenance.chains(reports(), provenance);
    }

    /** Every number, as its source gives it. */
    public List<Figure> figures() {
        return each().flatMap(allegation -> allegation.harm().stream().map(harm -> figure(allegation, harm)))
                .distinct()
                .toList();
    }

    private static Figure figure(Allegation allegation, Event.Quantity harm) {
        return new Figure(
                harm.kind(),
                harm.min(),
                harm.max(),
                allegation.report(),
                allegation.by().stream().map(Reference::text).findFirst(),
                allegation.id());
    }

    /** For each kind of harm. */
    public Map<String, Range> ranges() {
        Map<String, Range> ranges = new TreeMap<>();
        figures()
                .forEach(figure -> ranges.merge(
                        figure.kind(),
                        new Range(figure.min(), figure.max(), 1),
                        (one, other) -> new Range(
                                Math.min(one.min(), other.min()),
                                Math.max(one.max(), other.max()),
                                one.sources() + other.sources())));
        return ranges;
    }

    private java.util.stream.Stream<Allegation> each() {
        return allegations.stream().map(entry -> (Allegation) entry.finding());
    }
}
