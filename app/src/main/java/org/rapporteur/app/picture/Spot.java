package org.rapporteur.app.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.finding.Place;
import org.rapporteur.json.PlaceId;
import org.rapporteur.register.Footing;
import org.rapporteur.register.Located;

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

    public static List<Spot> of(Collection<Located> located) {
        Map<String, Place> places = new TreeMap<>();
        Map<String, Map<Footing, Integer>> counts = new TreeMap<>();
        for (Located one : located) {
            if (one.hasPoint()) {
                Place place = one.place().orElseThrow();
                String id = PlaceId.of(place);
                places.putIfAbsent(id, place);
                counts.computeIfAbsent(id, none -> new EnumMap<>(Footing.class))
                        .merge(one.footing(), one.times(), Integer::sum);
            }
        }
        List<Spot> spots = new ArrayList<>();
        places.forEach((id, place) -> spots.add(new Spot(id, place, counts.getOrDefault(id, Map.of()))));
        spots.sort(ORDER);
        return spots;
    }
}
