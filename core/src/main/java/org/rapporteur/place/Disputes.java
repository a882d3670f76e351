package org.rapporteur.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;
import org.rapporteur.place.Gazetteer.Known;

/** Who claims the places that are in dispute, by {@code disputes.txt}. */
final class Disputes {
    private static final Set<String> FIELDS = Set.of("places", "claimants", "country", "source");
    private static final String CODE = "[A-Z]{2}";

    private final Map<Integer, Dispute> byNumber = new HashMap<>();
    private final Map<Integer, Dispute> byRegion = new HashMap<>();
    private final Map<String, Dispute> byCountry = new HashMap<>();

    /**
     * A dispute.
     *
     * @param country what the place's country is said to be; empty where that is open
     * @param claimants ISO 3166 alpha-2 codes, and names of authorities that have none
     */
    record Dispute(Optional<String> country, List<String> claimants) {
        Dispute {
            claimants = List.copyOf(claimants);
        }
    }

    /**
     * @param number the number of the place with an id
     * @param place the place with a number
     */
    static Disputes load(Knowledge knowledge, Function<String, OptionalInt> number, Function<Integer, Known> place) {
        Disputes disputes = new Disputes();
        Table table = knowledge.table("disputes.txt", FIELDS);
        for (Entry entry : table.entries()) {
            table.required(entry, "source");
            table.required(entry, "places");
            table.required(entry, "claimants");
            entry.one("country").filter(code -> !code.matches(CODE)).ifPresent(code -> {
                table.problem(entry, "'" + code + "' is no code of a country", "Use ISO 3166 alpha-2, as UA");
            });
            Dispute dispute = new Dispute(entry.one("country"), entry.all("claimants"));
            for (String id : entry.all("places")) {
                OptionalInt known = number.apply(id);
                if (known.isEmpty()) {
                    table.problem(entry, "The gazetteer has no '" + id + "'", "Correct it, or add it to places.txt");
                } else {
                    disputes.add(place.apply(known.getAsInt()), dispute);
                }
            }
        }
        table.check();
        return disputes;
    }

    private void add(Known place, Dispute dispute) {
        byNumber.put(place.number(), dispute);
        if (place.feature() == Feature.COUNTRY) {
            byCountry.put(place.row().country(), dispute);
        } else if (!place.isOwn()) {
            byRegion.put(place.row().id(), dispute);
        }
    }

    /** The dispute over the place itself, else over the district, region or country that it lies in. */
    Optional<Dispute> over(Known place) {
        PlaceRow row = place.row();
        return Optional.ofNullable(byNumber.get(place.number()))
                .or(() -> Optional.ofNullable(byRegion.get(row.admin2())))
                .or(() -> Optional.ofNullable(byRegion.get(row.admin1())))
                .or(() -> Optional.ofNullable(byCountry.get(row.country())));
    }
}
