package org.rapporteur.place;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.Place.Point;

/**
 * A line of a country file of GeoNames, as far as it is taken.
 *
 * @param admin1 code of its first-level region ("NL.07"), "" for none and for such a region itself
 * @param admin2 code of its second-level region ("NL.07.0363"), "" for none and for such a region itself
 * @param code its own code where it is a region
 */
record GeonamesRow(
        int id,
        String name,
        Point point,
        int population,
        String country,
        Feature feature,
        String admin1,
        String admin2,
        Optional<String> code,
        Set<String> keys,
        Set<String> others) {
    static final int COLUMNS = 19;

    /** @throws GazetteerException when the line has not the form of GeoNames */
    static Optional<GeonamesRow> of(String line, GeonamesLines lines) {
        String[] fields = line.split("\t", -1);
        if (fields.length != COLUMNS) {
            throw !lines.isComplete() && fields.length < COLUMNS
                    ? lines.cutOff()
                    : lines.wrong(
                            "this line has " + fields.length + " columns with tabs between them, a country file of"
                                    + " GeoNames has " + COLUMNS,
                            "Give allCountries.txt or a country file such as NL.txt; alternate names with --names");
        }
        if (!lines.isComplete() && !fields[18].matches("\\d{4}-\\d\\d-\\d\\d")) {
            throw lines.cutOff();
        }
        return feature(fields[6], fields[7]).map(feature -> {
            try {
                return of(fields, feature);
            } catch (IllegalArgumentException e) {
                throw lines.wrong(
                        "id, latitude, longitude or people cannot be read (" + e.getMessage() + ")",
                        "Take the file anew from GeoNames, or delete the line");
            }
        });
    }

    private static GeonamesRow of(String[] fields, Feature feature) {
        String country = fields[8];
        String first = fields[10].isEmpty() || fields[10].equals("00") ? "" : country + "." + fields[10];
        String second = first.isEmpty() || fields[11].isEmpty() ? "" : first + "." + fields[11];
        Optional<String> code = feature == Feature.REGION
                ? Optional.of(first)
                : feature == Feature.DISTRICT ? Optional.of(second) : Optional.empty();
        Set<String> keys = PlaceNames.keys(fields[1], country);
        Set<String> others = new LinkedHashSet<>();
        if (code.isPresent()) {
            others.addAll(PlaceNames.keysWithoutKind(fields[1], country));
        }
        for (String variant : fields[3].split(",", -1)) {
            if (PlaceNames.isName(variant)) {
                others.addAll(PlaceNames.keys(variant, country));
            }
        }
        others.removeAll(keys);
        return new GeonamesRow(
                Integer.parseInt(fields[0]),
                fields[1],
                new Point(Double.parseDouble(fields[4]), Double.parseDouble(fields[5])),
                fields[14].isEmpty() ? 0 : (int) Math.min(Integer.MAX_VALUE, Long.parseLong(fields[14])),
                country,
                feature,
                feature == Feature.REGION ? "" : first,
                feature == Feature.DISTRICT ? "" : second,
                code.filter(any -> !any.isEmpty()),
                keys,
                others);
    }

    /** What kind of place it is; empty for what no report speaks of as a place: streams, hotels, abandoned farms. */
    private static Optional<Feature> feature(String kind, String code) {
        return switch (kind) {
            case "P" ->
                switch (code) {
                    case "PPLH", "PPLQ", "PPLW", "PPLCH" -> Optional.empty();
                    case "PPLC" -> Optional.of(Feature.CAPITAL);
                    case "PPLA" -> Optional.of(Feature.SEAT);
                    case "PPLX" -> Optional.of(Feature.QUARTER);
                    default -> Optional.of(Feature.TOWN);
                };
            case "A" ->
                switch (code) {
                    case "PCL", "PCLI", "PCLD", "PCLF", "PCLS", "PCLIX" -> Optional.of(Feature.COUNTRY);
                    case "ADM1" -> Optional.of(Feature.REGION);
                    case "ADM2" -> Optional.of(Feature.DISTRICT);
                    default -> Optional.empty();
                };
            default -> site(code);
        };
    }

    private static Optional<Feature> site(String code) {
        return switch (code) {
            case "CMPRF" -> Optional.of(Feature.CAMP);
            case "PSTB" -> Optional.of(Feature.CROSSING);
            case "AIRB", "MILB", "INSM", "NVB" -> Optional.of(Feature.BASE);
            case "PRN" -> Optional.of(Feature.PRISON);
            case "ISL", "ISLS" -> Optional.of(Feature.ISLAND);
            case "SEA", "GULF", "STRT" -> Optional.of(Feature.WATER);
            default -> Optional.empty();
        };
    }
}
