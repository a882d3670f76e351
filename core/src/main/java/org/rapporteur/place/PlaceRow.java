package org.rapporteur.place;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * One place on its way into the gazetteer.
 *
 * @param id its GeoNames id
 * @param admin1 the id of the first-level region it lies in, 0 for none
 * @param admin2 the id of the second-level region it lies in, 0 for none
 * @param keys the normalised names it is found by
 * @param others more of them, which are not its first name: "Augusta" of Augsburg
 */
record PlaceRow(
        int id,
        String name,
        double latitude,
        double longitude,
        int population,
        String country,
        int admin1,
        int admin2,
        Feature feature,
        Set<String> keys,
        Set<String> others) {
    PlaceRow {
        keys = Set.copyOf(keys);
        others = Set.copyOf(others);
    }

    /** The same with what {@code other} knows besides: names, and its district. */
    PlaceRow with(PlaceRow other) {
        Set<String> more = new LinkedHashSet<>(others);
        more.addAll(other.keys);
        more.addAll(other.others);
        more.removeAll(keys);
        int district = admin2 == 0 && other.admin1 == admin1 ? other.admin2 : admin2;
        return new PlaceRow(id, name, latitude, longitude, population, country, admin1, district, feature, keys, more);
    }

    PlaceRow called(String newName) {
        return newName.equals(name)
                ? this
                : new PlaceRow(
                        id, newName, latitude, longitude, population, country, admin1, admin2, feature, keys, others);
    }

    PlaceRow within(int newAdmin1, int newAdmin2) {
        return new PlaceRow(
                id, name, latitude, longitude, population, country, newAdmin1, newAdmin2, feature, keys, others);
    }
}
