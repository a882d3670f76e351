package org.rapporteur.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One text, one use of a name: a name that is surely a place once helps where its sentence leaves it open, and the reverse. */
final class Acceptance {
    private final List<Spot> spots;
    private final Map<String, Double> best = new HashMap<>();
    private final Map<String, Double> worst = new HashMap<>();

    Acceptance(List<Spot> spots) {
        this.spots = spots;
        for (Spot spot : spots) {
            best.merge(spot.key(), spot.support(), Math::max);
            worst.merge(spot.key(), spot.support(), Math::min);
        }
    }

    List<Spot> accepted() {
        List<Spot> accepted = new ArrayList<>();
        for (Spot spot : spots) {
            double support = spot.support();
            if (best.getOrDefault(spot.key(), 0.0) >= 3) {
                support += 1.5;
            } else if (worst.getOrDefault(spot.key(), 0.0) <= -2) {
                support -= 1.5;
            }
            if (support >= 1) {
                accepted.add(spot.withSupport(support));
            }
        }
        return accepted;
    }
}
