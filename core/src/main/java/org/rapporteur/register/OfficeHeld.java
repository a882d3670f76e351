package org.rapporteur.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.finding.Actor;

/**
 * An office of an actor over time.
 *
 * @param office without a span
 * @param first the first day of a report that gives it; empty when all are undated
 * @param last the last one
 * @param reports how many give it; the authority file's offices stand in every report that names the actor
 */
public record OfficeHeld(Actor.Office office, Optional<Days> first, Optional<Days> last, int reports) {
    /** By the day from which it is held, or else is named, the unknown last; then as written. */
    public static final Comparator<OfficeHeld> ORDER = Comparator.<OfficeHeld, Boolean>comparing(
                    held -> held.since().isEmpty())
            .thenComparing(held -> held.since().map(Days::written).orElse(""))
            .thenComparing(held -> held.office().title())
            .thenComparing(held -> held.office().body().orElse(""))
            .thenComparing(held -> held.office().to().orElse(""));

    private Optional<Days> since() {
        return office.from().flatMap(Days::of).or(() -> first);
    }

    /** An office as one report gives it. */
    public record Named(Actor.Office office, Optional<Days> published) {}

    /** Without the span. */
    static Actor.Office plain(Actor.Office office) {
        return new Actor.Office(office.title(), office.body(), office.from(), office.to(), Optional.empty());
    }

    /** By {@link #ORDER}. */
    public static List<OfficeHeld> of(Collection<Named> named) {
        Map<Actor.Office, List<Named>> offices = new LinkedHashMap<>();
        for (Named one : named) {
            offices.computeIfAbsent(plain(one.office()), unseen -> new ArrayList<>())
                    .add(one);
        }
        return offices.entrySet().stream()
                .map(entry -> held(entry.getKey(), entry.getValue()))
                .sorted(ORDER)
                .toList();
    }

    private static OfficeHeld held(Actor.Office office, List<Named> named) {
        List<Days> days =
                named.stream().flatMap(one -> one.published().stream()).sorted().toList();
        return new OfficeHeld(
                office,
                days.stream().findFirst(),
                days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1)),
                named.size());
    }
}
