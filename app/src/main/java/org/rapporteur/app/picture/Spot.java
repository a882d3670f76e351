package org.rapporteur.app.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Place;
import org.rapporteur.finding.Where;
import org.rapporteur.json.PlaceId;
import org.rapporteur.register.Entry;

/**
 * A place with a point, and what is said to have been there.
 *
 * @param counts how many findings, by their footing
 */
public record Spot(String id, Place place, Map<Footing, Integer> counts) {
    /** Those with most first. */
    static final Comparator<Spot> ORDER =
            Comparator.comparingInt(Spot::total).reversed().thenComparing(Spot::id);

    public Spot {
        counts = new EnumMap<>(counts);
    }

    /** How much room it needs; never shown, for what is told and what is claimed do not add up. */
    int total() {
        return counts.values().stream().mapToInt(each -> each).sum();
    }

    public int of(Footing footing) {
        return counts.getOrDefault(footing, 0);
    }

    public Place.Point point() {
        return place.point().orElseThrow();
    }

    public Area area() {
        return Area.of(place);
    }

    public static List<Spot> of(Collection<Entry> entries) {
        Map<String, Place> places = new TreeMap<>();
        Map<String, Map<Footing, Integer>> counts = new TreeMap<>();
        for (Entry entry : entries) {
            Optional<Place> place =
                    place(entry.finding()).filter(known -> known.point().isPresent());
            Optional<Footing> footing = Footing.of(entry.finding());
            if (place.isPresent() && footing.isPresent()) {
                String id = PlaceId.of(place.get());
                places.putIfAbsent(id, place.get());
                counts.computeIfAbsent(id, none -> new EnumMap<>(Footing.class)).merge(footing.get(), 1, Integer::sum);
            }
        }
        List<Spot> spots = new ArrayList<>();
        places.forEach((id, place) -> spots.add(new Spot(id, place, counts.getOrDefault(id, Map.of()))));
        spots.sort(ORDER);
        return spots;
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
