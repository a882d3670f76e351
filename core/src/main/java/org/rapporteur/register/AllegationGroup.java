package org.rapporteur.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Where;
import org.rapporteur.json.PlaceId;

/**
 * A row of the allegations board: one violation, by one alleged perpetrator, at one place, whoever alleges it. It is no
 * incident: the same may have been done many times.
 *
 * @param perpetrator id of the accused; empty where nobody is, or nobody known
 * @param place id; empty where none is given
 * @param allegations by {@link Entry#ORDER}
 */
public record AllegationGroup(
        String violation, Optional<String> perpetrator, Optional<String> place, List<Entry> allegations) {
    /** Those in most reports first. */
    public static final Comparator<AllegationGroup> ORDER = Comparator.comparing(
                    (AllegationGroup group) -> group.reports().size())
            .thenComparing(group -> group.allegations().size())
            .reversed()
            .thenComparing(AllegationGroup::key);

    public AllegationGroup {
        allegations = allegations.stream().sorted(Entry.ORDER).toList();
    }

    /** An allegation against several stands in the row of each. By {@link #ORDER}. */
    public static List<AllegationGroup> of(Collection<Entry> entries) {
        Map<String, AllegationGroup> groups = new TreeMap<>();
        for (Entry entry : entries) {
            if (entry.finding() instanceof Allegation allegation) {
                for (AllegationGroup part : parts(allegation, entry)) {
                    groups.merge(part.key(), part, AllegationGroup::with);
                }
            }
        }
        return groups.values().stream().sorted(ORDER).toList();
    }

    private static List<AllegationGroup> parts(Allegation allegation, Entry entry) {
        Optional<String> place = allegation.where().flatMap(Where::place).map(PlaceId::of);
        List<Optional<String>> accused = new ArrayList<>(allegation.perpetrators().stream()
                .map(Reference::actor)
                .distinct()
                .toList());
        if (accused.size() > 1) {
            accused.removeIf(Optional::isEmpty);
        }
        if (accused.isEmpty()) {
            accused.add(Optional.empty());
        }
        return accused.stream()
                .map(one -> new AllegationGroup(allegation.violation(), one, place, List.of(entry)))
                .toList();
    }

    private AllegationGroup with(AllegationGroup other) {
        List<Entry> all = new ArrayList<>(allegations);
        all.addAll(other.allegations);
        return new AllegationGroup(violation, perpetrator, place, all);
    }

    String key() {
        return violation + "\n" + perpetrator.orElse("") + "\n" + place.orElse("");
    }

    /** In the order of the allegations. */
    public Set<String> reports() {
        return allegations.stream()
                .map(entry -> entry.report().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Ids of those who allege it; where a report itself does, nobody. */
    public Set<String> by() {
        return allegations.stream()
                .flatMap(entry -> ((Allegation) entry.finding()).by().stream())
                .flatMap(reference -> reference.actor().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How many chains of transmission are independent for sure. */
    public int chains(Map<String, Provenance> provenance) {
        return Provenance.chains(reports(), provenance);
    }

    /** The first day that is known. */
    public Optional<Days> first() {
        return allegations.stream().flatMap(entry -> entry.days().stream()).min(Days::compareTo);
    }

    /** The last day that is known. */
    public Optional<Days> last() {
        return allegations.stream().flatMap(entry -> entry.days().stream()).max(Days::compareTo);
    }
}
