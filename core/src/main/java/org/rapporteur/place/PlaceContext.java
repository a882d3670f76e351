package org.rapporteur.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.finding.Place.Precision;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.place.Gazetteer.Known;

/** What a text has said about where it plays: countries, regions and districts with weights, and places. */
final class PlaceContext {
    /** The distance in kilometres at which another place helps a third as much as one at the same spot. */
    private static final double REACH = 80;

    private static final double HINT = 8;
    /** About as much as a country is likelier than a region of its size. */
    private static final double OVER_COUNTRY = 3;
    /** Less than an adjective says. */
    private static final double UNTOLD = 0.05;

    /** Enough to see where a text plays; more would make long lists of towns slow. */
    private static final int MOST_PLACES = 40;

    private final Map<String, Double> countries;
    private final Map<Integer, Double> regions = new HashMap<>();
    private final List<NameInText> places = new ArrayList<>();

    private PlaceContext(Map<String, Double> countries) {
        this.countries = new HashMap<>(countries);
    }

    /** What is known before any name is resolved: the country given, and adjectives of countries. */
    static PlaceContext stated(Gazetteer gazetteer, Doc doc, Optional<String> country) {
        Map<String, Double> countries = new HashMap<>();
        country.ifPresent(code -> countries.put(code, HINT));
        for (Sentence sentence : doc.sentences()) {
            for (Token token : sentence) {
                if (Character.isUpperCase(token.form().charAt(0))) {
                    gazetteer
                            .countryOfAdjective(PlaceNames.key(token.form()))
                            .ifPresent(code -> countries.merge(code, 0.1, Double::sum));
                }
            }
        }
        return new PlaceContext(countries);
    }

    /** The same with the places of all names. */
    PlaceContext with(Collection<NameInText> names) {
        PlaceContext more = new PlaceContext(countries);
        names.forEach(more::add);
        return more;
    }

    private void add(NameInText name) {
        Known known = name.chosen();
        countries.merge(known.row().country(), inCountry(name), Double::sum);
        for (int region :
                new int[] {known.row().id(), known.row().admin1(), known.row().admin2()}) {
            regions.merge(region, name.weight(), Double::sum);
        }
        boolean small = known.feature() != Feature.COUNTRY && known.feature().precision() != Precision.SUPRANATIONAL;
        if (small && places.size() < MOST_PLACES) {
            places.add(name);
        }
    }

    /** How much the text speaks for {@code known} as the place of {@code asking}, whose own place does not count. */
    double score(Known known, NameInText asking, boolean counted) {
        Known own = asking.chosen();
        double weight = counted ? asking.weight() : 0;
        double ownCountry = counted ? inCountry(asking) : 0;
        String country = known.row().country();
        double score = country.isEmpty()
                ? 0
                : 1.6
                        * log(countries.getOrDefault(country, 0.0)
                                - (own.row().country().equals(country) ? ownCountry : 0));
        int first = known.feature() == Feature.REGION
                ? known.row().id()
                : known.row().admin1();
        int second = known.feature() == Feature.DISTRICT
                ? known.row().id()
                : known.row().admin2();
        score += region(first, own, weight) + region(second, own, weight);
        double near = 0;
        for (NameInText other : places) {
            near += other.isSameName(asking) ? 0 : Math.exp(-known.kilometresTo(other.chosen()) / REACH);
        }
        return score + 1.5 * Math.log1p(near) + overCountry(known, asking, ownCountry);
    }

    /** For a region that a country is called like: its towns are named, and nothing of the country is. */
    private double overCountry(Known known, NameInText asking, double ownCountry) {
        Optional<Known> country = known.feature() == Feature.REGION ? asking.country() : Optional.empty();
        if (country.isEmpty()) {
            return 0;
        }
        String code = country.get().row().country();
        boolean own = asking.chosen().row().country().equals(code);
        boolean told = countries.getOrDefault(code, 0.0) - (own ? ownCountry : 0) > UNTOLD;
        return !told
                        && places.stream()
                                .anyMatch(town -> !town.isSameName(asking)
                                        && town.chosen().liesIn(known))
                ? OVER_COUNTRY
                : 0;
    }

    /** A town says more about where a text plays than a state, which may be named because it acts. */
    private static double inCountry(NameInText name) {
        return name.chosen().feature() == Feature.COUNTRY ? 0.5 : name.weight();
    }

    private double region(int id, Known own, double weight) {
        if (id == 0) {
            return 0;
        }
        boolean isOwn =
                own.row().id() == id || own.row().admin1() == id || own.row().admin2() == id;
        return 1.5 * log(regions.getOrDefault(id, 0.0) - (isOwn ? weight : 0));
    }

    private static double log(double weight) {
        return Math.log1p(Math.max(0, weight));
    }
}
