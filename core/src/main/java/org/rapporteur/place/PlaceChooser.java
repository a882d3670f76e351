package org.rapporteur.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.finding.Place;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.place.Gazetteer.Known;

/**
 * Chooses among the places of one name by what is known of the report: size, the country or region it lies in being
 * named, other places near. Two rounds: what is clear first helps with the rest.
 */
final class PlaceChooser {
    private final Gazetteer gazetteer;

    PlaceChooser(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Optional<Place>> choose(Doc doc, List<Spot> spots, Optional<String> country) {
        Map<String, Double> countries = new HashMap<>();
        country.ifPresent(code -> countries.put(code, 4.0));
        for (Sentence sentence : doc.sentences()) {
            for (Token token : sentence) {
                if (Character.isUpperCase(token.form().charAt(0))) {
                    gazetteer
                            .countryOfAdjective(PlaceNames.key(token.form()))
                            .ifPresent(code -> countries.merge(code, 1.0, Double::sum));
                }
            }
        }
        List<Known> chosen = new ArrayList<>();
        for (int spot = 0; spot < spots.size(); spot++) {
            chosen.add(best(spots, spot, List.of(), countries));
        }
        for (int round = 0; round < 2; round++) {
            List<Known> better = new ArrayList<>();
            Map<String, Double> context = new HashMap<>(countries);
            context(spots, chosen, context);
            for (int spot = 0; spot < spots.size(); spot++) {
                better.add(best(spots, spot, chosen, context));
            }
            chosen = better;
        }
        return chosen.stream().map(known -> Optional.of(known.toPlace())).toList();
    }

    private static void context(List<Spot> spots, List<Known> chosen, Map<String, Double> context) {
        for (int spot = 0; spot < spots.size(); spot++) {
            Known known = chosen.get(spot);
            double weight = spots.get(spot).candidates().size() == 1 || known.feature() == Feature.COUNTRY || known.feature() == Feature.REGION ? 1 : 0.4;
            context.merge(known.row().country(), weight, Double::sum);
            int region = known.feature() == Feature.REGION ? known.row().id() : known.row().admin1();
            context.merge("region " + region, weight, Double::sum);
        }
    }

    private static Known best(List<Spot> spots, int index, List<Known> chosen, Map<String, Double> context) {
        Spot spot = spots.get(index);
        Known best = spot.candidates().get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Known known : spot.candidates()) {
            double score = known.prominence() + qualified(known, spots, index) + inContext(known, spots, index, chosen, context);
            if (score > most) {
                most = score;
                best = known;
            }
        }
        return best;
    }

    private static double qualified(Known known, List<Spot> spots, int index) {
        Spot spot = spots.get(index);
        double score = 0;
        if (index + 1 < spots.size() && spot.isJoinedByComma(spots.get(index + 1))) {
            score += spots.get(index + 1).candidates().stream().anyMatch(known::liesIn) ? 8 : 0;
        }
        if (index > 0 && spots.get(index - 1).isJoinedByComma(spot)) {
            score += spots.get(index - 1).candidates().stream().anyMatch(part -> part.liesIn(known)) ? 6 : 0;
        }
        return score;
    }

    private static double inContext(
            Known known, List<Spot> spots, int index, List<Known> chosen, Map<String, Double> context) {
        double score = 1.2 * Math.log1p(context.getOrDefault(known.row().country(), 0.0));
        int region = known.feature() == Feature.REGION ? known.row().id() : known.row().admin1();
        if (region != 0) {
            score += 1.2 * Math.log1p(context.getOrDefault("region " + region, 0.0));
        }
        double near = 0;
        for (int other = 0; other < chosen.size(); other++) {
            if (!spots.get(other).key().equals(spots.get(index).key()) && chosen.get(other).feature() != Feature.COUNTRY) {
                near += Math.exp(-known.kilometresTo(chosen.get(other)) / 80);
            }
        }
        return score + 1.2 * Math.log1p(near);
    }
}
