package org.rapporteur.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Place;
import org.rapporteur.finding.Where;
import org.rapporteur.json.PlaceId;

/**
 * How many findings on one footing are said to be at one place.
 *
 * @param place what the first of them says of it; empty for all together whose place is not resolved
 */
public record Located(Optional<Place> place, Footing footing, int times) {
    private record Key(Optional<String> place, Footing footing) {}

    /** Of those that tell a place. */
    public static List<Located> of(Collection<Entry> entries) {
        Map<Key, Located> located = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (where(entry.finding()).isPresent()) {
                Optional<Place> place = place(entry.finding());
                Footing footing = Footing.of(entry.finding()).orElseThrow();
                located.merge(
                        new Key(place.map(PlaceId::of), footing),
                        new Located(place, footing, 1),
                        (one, other) -> new Located(one.place(), footing, one.times() + other.times()));
            }
        }
        return new ArrayList<>(located.values());
    }

    /** Whether a map can show it. */
    public boolean hasPoint() {
        return place.flatMap(Place::point).isPresent();
    }

    /** Where a finding is said to be, as far as that is resolved. */
    public static Optional<Place> place(Finding finding) {
        return where(finding).flatMap(Where::place);
    }

    /** Where a finding is said to be, in the words of the report. */
    public static Optional<Where> where(Finding finding) {
        return switch (finding.kind()) {
            case EVENT -> ((Event) finding).where();
            case MEETING -> ((Meeting) finding).where();
            case ALLEGATION -> ((Allegation) finding).where();
            case STATEMENT, DEMAND, COMMITMENT, REFUSAL -> Optional.empty();
        };
    }
}
