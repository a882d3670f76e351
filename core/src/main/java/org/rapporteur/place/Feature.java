package org.rapporteur.place;

import org.rapporteur.finding.Place.Precision;

/** What kind of place an entry is. The order is part of the gazetteer's format: new kinds go to the end. */
enum Feature {
    COUNTRY(Precision.COUNTRY, 2.5),
    REGION(Precision.REGION, -1),
    DISTRICT(Precision.DISTRICT, -1.5),
    CAPITAL(Precision.TOWN, 1.5),
    SEAT(Precision.TOWN, 0.3),
    TOWN(Precision.TOWN, 0),
    QUARTER(Precision.DISTRICT, -1),
    CONTINENT(Precision.SUPRANATIONAL, 9),
    UNION(Precision.SUPRANATIONAL, 9),
    AREA(Precision.REGION, 7),
    WATER(Precision.REGION, 7),
    ISLAND(Precision.REGION, 6),
    VILLAGE(Precision.TOWN, 5),
    NEIGHBOURHOOD(Precision.DISTRICT, 5),
    CAMP(Precision.SITE, 5),
    CROSSING(Precision.SITE, 5),
    BASE(Precision.SITE, 5),
    PRISON(Precision.SITE, 5),
    SITE(Precision.SITE, 5);

    private static final Feature[] ALL = values();

    private final Precision precision;
    private final double prominence;

    Feature(Precision precision, double prominence) {
        this.precision = precision;
        this.prominence = prominence;
    }

    static Feature at(int ordinal) {
        return ALL[ordinal];
    }

    Precision precision() {
        return precision;
    }

    /** What is added to the logarithm of the population, so that kinds without people in the data can be compared. */
    double prominence() {
        return prominence;
    }
}
