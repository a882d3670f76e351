package org.rapporteur.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.finding.Place;
import org.rapporteur.finding.Place.Point;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;

/**
 * All known places by name: the gazetteer of the jar and, over it, the lines of {@code places.txt}, which add places,
 * give known ones more names, and say which adjectives belong to a country. Immutable; load it once.
 */
public final class Gazetteer {
    private static final Set<String> FIELDS =
            Set.of("name", "title", "exact", "kind", "point", "country", "same", "adjective", "source");

    private static final int[] NONE = {};
    /** A name of a hundredth of the people: "Augusta" was also Augsburg, but nobody means it. */
    private static final double BY_ANOTHER_NAME = -2;

    /** An imported island or camp is one of many thousands; a line kept by hand says that the news knows it. */
    private static final double IMPORTED_SITE = -0.5;

    /** A line kept by hand says that the news knows this name. */
    private static final double BY_OUR_NAME = 1;

    /** Where the numbers of imported places begin. */
    private static final int IMPORTED = 1 << 30;

    private final CompactPlaces base;
    private final Optional<MappedPlaces> imported;
    private final List<Known> own = new ArrayList<>();
    private final Map<String, int[]> ownKeys = new HashMap<>();
    private final Map<String, int[]> exact = new HashMap<>();
    private final Map<Integer, String> titles = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Disputes disputes;

    /** @throws GazetteerException when the gazetteer is damaged */
    public static Gazetteer load(Knowledge knowledge) {
        CompactPlaces base = CompactPlaces.read(knowledge.resource("gazetteer.bin"));
        return new Gazetteer(
                base,
                knowledge.file(MappedPlaces.FILE).map(Gazetteer::open),
                knowledge.table("places.txt", FIELDS),
                knowledge);
    }

    private static MappedPlaces open(Path file) {
        try {
            return MappedPlaces.open(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The imported gazetteer " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Gazetteer(CompactPlaces base, Optional<MappedPlaces> imported, Table table, Knowledge knowledge) {
        this.base = base;
        this.imported = imported;
        table.entries().forEach(entry -> add(entry, table));
        table.check();
        Map<String, Integer> mine = new HashMap<>();
        own.forEach(place -> mine.put(place.id(), place.number()));
        this.disputes = Disputes.load(
                knowledge,
                id -> mine.containsKey(id) ? OptionalInt.of(mine.getOrDefault(id, -1)) : numberOf(id),
                this::place);
    }

    private void add(Entry entry, Table table) {
        table.required(entry, "source");
        Optional<String> same = entry.one("same");
        if (same.isPresent()) {
            OptionalInt known = numberOf(same.get());
            if (known.isEmpty()) {
                table.problem(
                        entry, "The gazetteer has no '" + same.get() + "'", "Correct it, or give a point and a kind");
            } else {
                names(entry, known.getAsInt(), place(known.getAsInt()).row().country());
                entry.one("title").ifPresent(title -> titles.put(known.getAsInt(), title));
            }
            return;
        }
        String name = table.required(entry, "name");
        table.required(entry, "kind");
        Optional<Feature> kind = table.constant(entry, "kind", Feature.class);
        Optional<Point> point = point(entry, table);
        if (kind.isPresent() && point.isPresent()) {
            String country = entry.one("country").orElse("");
            int number = base.size + own.size();
            PlaceRow row = new PlaceRow(
                    0,
                    name,
                    point.get().latitude(),
                    point.get().longitude(),
                    0,
                    country,
                    0,
                    0,
                    kind.get(),
                    Set.of(),
                    Set.of());
            own.add(new Known(number, "place:" + entry.id(), row, 0));
            names(entry, number, country);
        }
    }

    private static Optional<Point> point(Entry entry, Table table) {
        String[] degrees = table.required(entry, "point").split(",", -1);
        try {
            return Optional.of(new Point(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1])));
        } catch (ArrayIndexOutOfBoundsException | IllegalArgumentException e) {
            table.problem(entry, "'" + String.join(",", degrees) + "' is no point", "Write it as point = 35.93, 36.63");
            return Optional.empty();
        }
    }

    private OptionalInt numberOf(String id) {
        int number = id.matches("geonames:\\d{1,9}") ? numberOf(Integer.parseInt(id.substring(9))) : -1;
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** An imported place goes before the jar's of the same id: it is newer. */
    private int numberOf(int geonames) {
        int newer = imported.map(places -> places.numberOf(geonames)).orElse(-1);
        return newer < 0 ? base.numberOf(geonames) : IMPORTED + newer;
    }

    private void names(Entry entry, int number, String country) {
        for (String name : entry.all("name")) {
            PlaceNames.keys(name, country).forEach(key -> ownKeys.merge(key, new int[] {number}, Gazetteer::joined));
        }
        entry.all("exact").forEach(name -> exact.merge(name, new int[] {number}, Gazetteer::joined));
        entry.all("adjective").forEach(word -> adjectives.put(PlaceNames.key(word), country));
    }

    private static int[] joined(int[] one, int[] other) {
        int[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return Arrays.stream(all).distinct().toArray();
    }

    /** The places with this normalised name, those of {@code places.txt} first. */
    List<Known> find(String key) {
        List<Known> found = lookUp(key);
        String even = found.isEmpty() ? PlaceNames.evenArticles(key) : key;
        return even.equals(key) ? found : lookUp(even);
    }

    private List<Known> lookUp(String key) {
        int[] mine = ownKeys.getOrDefault(key, NONE);
        Map<Integer, Boolean> others = new LinkedHashMap<>();
        for (int posting : base.find(key)) {
            int number = imported.isEmpty() ? posting / 2 : numberOf(base.id(posting / 2));
            others.merge(number, posting % 2 == 0, Boolean::logicalOr);
        }
        imported.ifPresent(places -> {
            for (int posting : places.find(key)) {
                others.merge(numberOf(places.id(posting / 2)), posting % 2 == 0, Boolean::logicalOr);
            }
        });
        if (mine.length + others.size() == 0) {
            return List.of();
        }
        List<Known> found = new ArrayList<>(mine.length + others.size());
        for (int number : mine) {
            found.add(place(number).byOurName());
            others.remove(number);
        }
        others.forEach((number, isFirstName) ->
                found.add(isFirstName ? place(number) : place(number).byAnotherName()));
        return found;
    }

    /** The places written exactly so: abbreviations, whose capitals and stops count. */
    List<Known> findExact(String words) {
        int[] found = exact.getOrDefault(words, NONE);
        return found.length == 0
                ? List.of()
                : Arrays.stream(found).mapToObj(this::place).toList();
    }

    /** The ISO code of the country whose adjective or people this is, as "syrian". */
    Optional<String> countryOfAdjective(String key) {
        return Optional.ofNullable(adjectives.get(key));
    }

    /** The place as findings have it, with those who claim it. */
    Place toPlace(Known known) {
        PlaceRow row = known.row();
        Optional<Disputes.Dispute> dispute = disputes.over(known);
        return new Place(
                Optional.of(known.id()),
                row.name(),
                Optional.of(new Point(row.latitude(), row.longitude())),
                dispute.map(Disputes.Dispute::country)
                        .orElse(Optional.of(row.country()).filter(code -> !code.isEmpty())),
                row.feature().precision(),
                dispute.map(Disputes.Dispute::claimants).orElse(List.of()));
    }

    Known place(int number) {
        return number < base.size || number >= IMPORTED ? known(number) : own.get(number - base.size);
    }

    private Known known(int number) {
        PlaceRow row = number >= IMPORTED ? importedRow(number) : base.row(number);
        String title = titles.getOrDefault(number, row.name());
        return new Known(number, "geonames:" + row.id(), row.called(title), 0);
    }

    /** What the import leaves open, its regions and a plain name of the country, the jar may know. */
    private PlaceRow importedRow(int number) {
        PlaceRow row = imported.orElseThrow().row(number - IMPORTED);
        int before = base.numberOf(row.id());
        if (before < 0) {
            return row;
        }
        PlaceRow known = base.row(before);
        return row.called(known.name())
                .within(
                        row.admin1() == 0 ? known.admin1() : row.admin1(),
                        row.admin2() == 0 ? known.admin2() : row.admin2());
    }

    /**
     * A place with its number here.
     *
     * @param bonus what the name it was found by adds to its prominence, or takes from it
     */
    record Known(int number, String id, PlaceRow row, double bonus) {
        private Known byOurName() {
            return new Known(number, id, row, BY_OUR_NAME);
        }

        private Known byAnotherName() {
            return new Known(number, id, row, BY_ANOTHER_NAME);
        }

        Feature feature() {
            return row.feature();
        }

        boolean isOwn() {
            return row.id() == 0;
        }

        /** How likely the name means this place when nothing else is known; a power of ten of people, with a bonus. */
        double prominence() {
            double kind = row.feature().prominence();
            boolean unknown = !isOwn() && kind > Feature.COUNTRY.prominence();
            return Math.log10(Math.max(row.population(), isOwn() ? 1 : 300)) + (unknown ? IMPORTED_SITE : kind) + bonus;
        }

        /** Whether {@code region} is the country or region that this lies in. */
        boolean liesIn(Known region) {
            if (region.feature() == Feature.COUNTRY) {
                return feature() != Feature.COUNTRY && row.country().equals(region.row.country());
            }
            return region.row.id() != 0 && (row.admin1() == region.row.id() || row.admin2() == region.row.id());
        }

        /** Great-circle distance in kilometres. */
        double kilometresTo(Known other) {
            double north = Math.toRadians(row.latitude());
            double otherNorth = Math.toRadians(other.row.latitude());
            double half = Math.sin((otherNorth - north) / 2);
            double east = Math.sin(Math.toRadians(other.row.longitude() - row.longitude()) / 2);
            double chord = half * half + Math.cos(north) * Math.cos(otherNorth) * east * east;
            return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(chord)));
        }
    }
}
