package org.rapporteur.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which names of a text are taken for places. One text, one use of a name: a name that is surely a place once helps where
 * its sentence leaves it open, and the reverse. So does a list: "Homs, Hama and X".
 */
final class Acceptance {
    private static final double ENOUGH = 1;
    private static final double SURE = 2;
    private static final double HELP = 1.5;

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
        for (int index = 0; index < spots.size(); index++) {
            Spot spot = spots.get(index);
            double support = spot.support() + sameName(spot) + list(index);
            if (support >= ENOUGH) {
                accepted.add(spot.withSupport(support));
            }
        }
        return accepted;
    }

    private double sameName(Spot spot) {
        if (best.getOrDefault(spot.key(), 0.0) >= SURE) {
            return HELP;
        }
        return worst.getOrDefault(spot.key(), 0.0) <= -SURE ? -HELP : 0;
    }

    private double list(int index) {
        Spot spot = spots.get(index);
        boolean left = index > 0
                && spots.get(index - 1).isListedWith(spot)
                && spots.get(index - 1).support() >= SURE;
        boolean right = index + 1 < spots.size()
                && spot.isListedWith(spots.get(index + 1))
                && spots.get(index + 1).support() >= SURE;
        return left || right ? HELP : 0;
    }
}
