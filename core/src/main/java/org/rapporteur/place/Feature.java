package org.rapporteur.place;

import java.util.Arrays;
import org.rapporteur.finding.Place.Precision;

/** What kind of place an entry is. The letters are part of the gazetteer's format. */
enum Feature {
    COUNTRY('C', Precision.COUNTRY, 2.5),
    REGION('R', Precision.REGION, -1),
    DISTRICT('D', Precision.DISTRICT, -1.5),
    CAPITAL('P', Precision.TOWN, 1.5),
    SEAT('S', Precision.TOWN, 0.3),
    TOWN('T', Precision.TOWN, 0),
    QUARTER('Q', Precision.DISTRICT, -1),
    CONTINENT('K', Precision.SUPRANATIONAL, 9),
    UNION('U', Precision.SUPRANATIONAL, 9),
    AREA('A', Precision.REGION, 7),
    WATER('W', Precision.REGION, 7),
    ISLAND('I', Precision.REGION, 6),
    VILLAGE('V', Precision.TOWN, 5),
    NEIGHBOURHOOD('N', Precision.DISTRICT, 5),
    CAMP('M', Precision.SITE, 5),
    CROSSING('X', Precision.SITE, 5),
    BASE('B', Precision.SITE, 5),
    PRISON('J', Precision.SITE, 5),
    SITE('L', Precision.SITE, 5);

    private static final Feature[] BY_CODE = byCode();

    private final char code;
    private final Precision precision;
    private final double prominence;

    Feature(char code, Precision precision, double prominence) {
        this.code = code;
        this.precision = precision;
        this.prominence = prominence;
    }

    /** The kind with this letter; what is no kind's letter is a site. */
    static Feature of(byte code) {
        return BY_CODE[code & 0x7f];
    }

    private static Feature[] byCode() {
        Feature[] features = new Feature[128];
        Arrays.fill(features, SITE);
        for (Feature feature : values()) {
            features[feature.code] = feature;
        }
        return features;
    }

    byte code() {
        return (byte) code;
    }

    Precision precision() {
        return precision;
    }

    /** What is added to the logarithm of the population, so that kinds without people in the data can be compared. */
    double prominence() {
        return prominence;
    }
}
