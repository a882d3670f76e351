package org.rapporteur.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.finding.Place;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.place.Gazetteer.Known;
import org.rapporteur.place.PlaceWords.Group;

/**
 * Chooses among the places of one name by what is known of the report: size, the country or region it lies in being
 * named, other places near. A name means one place in one text, unless it says otherwise itself ("Paris, Texas"). What is
 * clear first helps with the rest in a second and third round.
 */
final class PlaceChooser {
    private static final int ROUNDS = 3;
    /** Of two places so close in score and so far apart on earth none is chosen. */
    private static final double CLOSE_SCORE = 0.1;

    private static final double FAR = 161;

    /** "Georgia's governor" is no country's. */
    private static final double REGIONAL = 5;

    private static final int FAR_BEFORE = 5;

    private final Gazetteer gazetteer;
    private final PlaceWords words;

    PlaceChooser(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    List<Optional<Place>> choose(Doc doc, List<Spot> spots, Optional<String> country) {
        Map<String, NameInText> names = new LinkedHashMap<>();
        for (int spot = 0; spot < spots.size(); spot++) {
            Spot one = spots.get(spot);
            NameInText name = names.computeIfAbsent(one.key(), any -> new NameInText(one.key(), one.candidates()));
            name.add(qualifications(spots, spot));
        }
        PlaceContext stated = PlaceContext.stated(gazetteer, doc, country);
        names.values().forEach(name -> name.choose(stated, false));
        for (int round = 0; round < ROUNDS; round++) {
            PlaceContext context = stated.with(names.values());
            names.values().forEach(name -> name.choose(context, true));
        }
        List<Optional<Place>> chosen = new ArrayList<>();
        for (int spot = 0; spot < spots.size(); spot++) {
            NameInText name = names.get(spots.get(spot).key());
            chosen.add(name == null ? Optional.empty() : place(name, qualifications(spots, spot)));
        }
        return chosen;
    }

    private Optional<Place> place(NameInText name, double[] qualifications) {
        int own = highest(qualifications);
        if (qualifications[own] > 0) {
            return Optional.of(gazetteer.toPlace(name.best(qualifications)));
        }
        return name.isClear(CLOSE_SCORE, FAR) ? Optional.of(gazetteer.toPlace(name.chosen())) : Optional.empty();
    }

    private static int highest(double[] values) {
        int highest = 0;
        for (int one = 1; one < values.length; one++) {
            highest = values[one] > values[highest] ? one : highest;
        }
        return highest;
    }

    /** For each candidate, how much the words beside the name speak for it. */
    private double[] qualifications(List<Spot> spots, int index) {
        Spot spot = spots.get(index);
        double[] scores = new double[spot.candidates().size()];
        boolean regional = spot.isCountryOrRegion() && isRegional(spot);
        for (int one = 0; one < scores.length; one++) {
            Known known = spot.candidates().get(one);
            if (index + 1 < spots.size()
                    && spot.isJoinedByComma(spots.get(index + 1))
                    && spots.get(index + 1).candidates().stream().anyMatch(known::liesIn)) {
                scores[one] += 8;
            }
            if (index > 0
                    && spots.get(index - 1).isJoinedByComma(spot)
                    && spots.get(index - 1).candidates().stream().anyMatch(part -> part.liesIn(known))) {
                scores[one] += known.feature() == Feature.COUNTRY ? 4 : 6;
            }
            scores[one] += regional && known.feature() == Feature.REGION ? REGIONAL : 0;
            scores[one] += index > 0
                    ? alike(known, spots.get(index - 1), spots.get(index - 1).isListedWith(spot))
                    : 0;
            scores[one] += index + 1 < spots.size()
                    ? alike(known, spots.get(index + 1), spot.isListedWith(spots.get(index + 1)))
                    : 0;
        }
        return scores;
    }

    /** "Georgia's governor", "Gov. Ana Orou of Georgia": countries have none. */
    private boolean isRegional(Spot spot) {
        Sentence sentence = spot.sentence();
        int after = spot.to();
        if (after < sentence.size() && sentence.token(after).form().matches("['’]s?")) {
            after++;
        }
        if (after < sentence.size() && isRegional(sentence.token(after))) {
            return true;
        }
        int before = spot.from() - 1;
        if (before < 0 || !sentence.token(before).form().equals("of")) {
            return false;
        }
        for (int at = before - 1; at >= Math.max(0, before - FAR_BEFORE); at--) {
            if (sentence.token(at).form().equals("of")) {
                return false;
            } else if (isRegional(sentence.token(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isRegional(Token token) {
        return words.is(Group.REGIONAL, PlaceNames.lower(token.form()));
    }

    /** "Georgia, Alabama and Florida": what stands in a list with regions of a country is one of them. */
    private static double alike(Known known, Spot other, boolean listed) {
        return listed
                        && known.feature() == Feature.REGION
                        && other.largest().feature() == Feature.REGION
                        && other.largest().row().country().equals(known.row().country())
                ? 2
                : 0;
    }
}
