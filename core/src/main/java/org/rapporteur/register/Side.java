package org.rapporteur.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Reference;

/**
 * An actor with those who speak for it: the persons who hold an office in it, and for a state those in its service and the
 * bodies of its government. An office that only a report gives counts in that report; one with dates counts on those days.
 */
public final class Side {
    private static final String STATE = "state:";
    private static final String IN_SERVICE = "GOV";

    private final String actor;
    private final List<Holder> holders;
    /** Those without days: who speaks for the side in which report. */
    private final Set<Holder> inReports = new HashSet<>();
    /** The days of the others, by their ids. */
    private final Map<String, Set<Days>> onDays = new HashMap<>();

    public Side(String actor, List<Holder> holders) {
        this.actor = actor;
        this.holders = List.copyOf(holders);
        for (Holder holder : holders) {
            if (holder.days().isPresent()) {
                onDays.computeIfAbsent(holder.actor(), unseen -> new HashSet<>())
                        .add(holder.days().get());
            } else {
                inReports.add(holder);
            }
        }
    }

    public String actor() {
        return actor;
    }

    public List<Holder> holders() {
        return holders;
    }

    /**
     * One who speaks for a side.
     *
     * @param report that names the actor with the office
     * @param days on which the office is held; empty when it is held in this report
     */
    public record Holder(String report, String actor, Optional<Days> days) {}

    /** The ISO 3166 code of the state with this id; empty for other actors. */
    public static Optional<String> country(String actor) {
        return actor.startsWith(STATE) ? Optional.of(actor.substring(STATE.length())) : Optional.empty();
    }

    /** Whether an actor of a report, with one of its offices, speaks for the actor with the id {@code body}. */
    public static boolean isHeldFor(
            String body, Optional<String> country, Optional<String> sector, Optional<String> of) {
        return of.filter(body::equals).isPresent()
                || (country.isPresent()
                        && country(body).equals(country)
                        && sector.filter(IN_SERVICE::equals).isPresent());
    }

    /** An office as it stands in a report; empty where it ended before it began. */
    public static Holder holder(String report, String actor, Optional<String> from, Optional<String> to) {
        Optional<Days> first = from.flatMap(Days::of);
        Optional<Days> last = to.flatMap(Days::of);
        return new Holder(
                report,
                actor,
                first.map(day -> new Days(
                        day.first(),
                        last.map(Days::last)
                                .filter(end -> !end.isBefore(day.first()))
                                .orElse(java.time.LocalDate.MAX))));
    }

    static boolean isHeldFor(String body, Actor actor, Actor.Office office) {
        return !ActorDossier.isPrivate(actor) && isHeldFor(body, actor.country(), actor.sector(), office.body());
    }

    /** The actor and all that speak for it at some time. */
    public Set<String> actors() {
        Set<String> all = new TreeSet<>();
        holders.forEach(holder -> all.add(holder.actor()));
        all.add(actor);
        return all;
    }

    /** Whether this one speaks for the side in a report that tells of these days. */
    public boolean has(Optional<String> id, String report, Optional<Days> days) {
        return id.isPresent()
                && (id.get().equals(actor)
                        || inReports.contains(new Holder(report, id.get(), Optional.empty()))
                        || days.filter(then -> isHeld(id.get(), then)).isPresent());
    }

    private boolean isHeld(String id, Days then) {
        return onDays.getOrDefault(id, Set.of()).stream()
                .anyMatch(held -> then.touch(Optional.of(held.first()), Optional.of(held.last())));
    }

    boolean has(Collection<Reference> references, Entry entry) {
        return references.stream()
                .anyMatch(reference -> has(reference.actor(), entry.report().id(), entry.days()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Side side && side.actor.equals(actor) && side.holders.equals(holders);
    }

    @Override
    public int hashCode() {
        return Objects.hash(actor, holders);
    }

    @Override
    public String toString() {
        return actor + ", for whom speak " + holders;
    }
}
