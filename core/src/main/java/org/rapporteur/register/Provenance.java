package org.rapporteur.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.finding.ChainLink;
import org.rapporteur.finding.Report;

/**
 * From whom a report has what it says, as far as its chain of transmission tells.
 *
 * @param first the names it goes back to: its origins; where none is named, its outlet and publishers; else who translated or
 *     edited it; empty when nothing is known
 * @param all every name in the chain, the outlet among them; names as {@link Folded} makes them
 * @param copies ids of the report itself and of all whose text is nearly the same; empty when there are none
 */
public record Provenance(Set<String> first, Set<String> all, Set<String> copies) {
    /** Of a report of which nothing is known. */
    public static final Provenance UNKNOWN = new Provenance(Set.of(), Set.of());

    public Provenance {
        first = Set.copyOf(first);
        all = Set.copyOf(all);
        copies = Set.copyOf(copies);
    }

    public Provenance(Set<String> first, Set<String> all) {
        this(first, all, Set.of());
    }

    /** The same with what the words show beside what the chain says. */
    public Provenance withCopies(Set<String> ids) {
        return new Provenance(first, all, ids);
    }

    public static Provenance of(Report report) {
        Set<String> outlet = names(report.outlet().stream());
        Set<String> all = names(
                Stream.concat(report.outlet().stream(), report.chain().stream().map(ChainLink::name)));
        Set<String> origins = names(named(report, ChainLink.Role.ORIGIN));
        if (!origins.isEmpty()) {
            return new Provenance(origins, all);
        }
        Set<String> publishers = names(named(report, ChainLink.Role.PUBLISHER));
        publishers.addAll(outlet);
        return new Provenance(publishers.isEmpty() ? all : publishers, all);
    }

    private static Stream<String> named(Report report, ChainLink.Role role) {
        return report.chain().stream().filter(link -> link.role() == role).map(ChainLink::name);
    }

    private static Set<String> names(Stream<String> names) {
        return names.map(Folded::of).filter(name -> !name.isEmpty()).collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * Whether one may have it from the other, or both from the same: what one goes back to stands in the chain of the other,
     * or one text is a copy of the other.
     * Of two reports of which nothing is known nobody can say that they are independent.
     */
    public boolean mayBeOneChain(Provenance other) {
        return (first.isEmpty() && other.first.isEmpty())
                || !Collections.disjoint(first, other.all)
                || !Collections.disjoint(other.first, all)
                || !Collections.disjoint(copies, other.copies);
    }

    /** How many chains of transmission are surely independent of each other: those that may be one count once. */
    public static int independent(Collection<Provenance> reports) {
        List<List<Provenance>> chains = new ArrayList<>();
        for (Provenance report : reports) {
            List<Provenance> joined = new ArrayList<>(List.of(report));
            chains.removeIf(chain -> {
                boolean one = chain.stream().anyMatch(report::mayBeOneChain);
                if (one) {
                    joined.addAll(chain);
                }
                return one;
            });
            chains.add(joined);
        }
        return chains.size();
    }

    /** How many chains of transmission bring these reports that are surely independent of each other. */
    static int chains(Collection<String> reports, Map<String, Provenance> known) {
        return independent(reports.stream()
                .map(report -> known.getOrDefault(report, UNKNOWN))
                .toList());
    }

    /** The first name in the words of the report; empty when nothing is known. */
    public static Optional<String> shown(Report report) {
        return named(report, ChainLink.Role.ORIGIN)
                .findFirst()
                .or(report::outlet)
                .or(() -> report.chain().stream().map(ChainLink::name).findFirst());
    }
}
