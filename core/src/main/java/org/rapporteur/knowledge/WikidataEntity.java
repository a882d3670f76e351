package org.rapporteur.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.json.JsonValue;

/** One entity of a Wikidata dump. */
record WikidataEntity(JsonValue json) {
    String id() {
        return json.get("id").text();
    }

    String label() {
        JsonValue labels = json.get("labels");
        return Stream.of("en", "mul")
                .map(language -> labels.get(language).get("value").text())
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElse("");
    }

    List<String> aliases() {
        return json.get("aliases")
                .get("en")
                .items()
                .map(alias -> alias.get("value").text())
                .toList();
    }

    /** The statements of a property that are not deprecated. */
    Stream<JsonValue> claims(String property) {
        return json.get("claims")
                .get(property)
                .items()
                .filter(claim -> !claim.get("rank").text().equals("deprecated"));
    }

    /** The items that a property points to. */
    List<String> items(String property) {
        return claims(property)
                .map(claim -> item(claim.get("mainsnak")))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** The first text of a property. */
    Optional<String> text(String property) {
        return claims(property)
                .map(claim ->
                        claim.get("mainsnak").get("datavalue").get("value").text())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    static String item(JsonValue snak) {
        return snak.get("datavalue").get("value").get("id").text();
    }

    /** The first qualifier of a statement as an item; "" when there is none. */
    static String qualifier(JsonValue claim, String property) {
        return claim.get("qualifiers")
                .get(property)
                .items()
                .map(WikidataEntity::item)
                .findFirst()
                .orElse("");
    }

    /** The first qualifier of a statement as a date, as exact as it says: "2018-05-08", "2018-05", "2018"; "" for none. */
    static String date(JsonValue claim, String property) {
        JsonValue value = claim.get("qualifiers")
                .get(property)
                .items()
                .findFirst()
                .map(snak -> snak.get("datavalue").get("value"))
                .orElse(claim.get(""));
        String time = value.get("time").text();
        int precision = (int) value.get("precision").number().orElse(0);
        if (!time.matches("\\+\\d{4}-\\d\\d-\\d\\dT.*") || precision < YEAR) {
            return "";
        }
        return time.substring(1, precision == YEAR ? 5 : precision == YEAR + 1 ? 8 : 11);
    }

    private static final int YEAR = 9;
}
