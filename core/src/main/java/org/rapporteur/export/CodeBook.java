package org.rapporteur.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.rapporteur.actor.Authority;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;

/** What event data writes in codes: countries in three letters and in numbers, and the names of CAMEO codes. */
public final class CodeBook {
    private static final String STATES = "states.txt";
    private static final String COUNTRY = "country";
    private static final String NAME = "name";

    private final Map<String, String> iso3;
    private final Map<String, String> cow;
    private final Map<String, String> cameo;

    private CodeBook(Map<String, String> iso3, Map<String, String> cow, Map<String, String> cameo) {
        this.iso3 = Map.copyOf(iso3);
        this.cow = Map.copyOf(cow);
        this.cameo = Map.copyOf(cameo);
    }

    /** From the line files of states and of CAMEO codes. */
    public static CodeBook load(Knowledge knowledge) {
        Table states = knowledge.table(STATES, Authority.fields(STATES));
        Map<String, String> iso3 = new HashMap<>();
        Map<String, String> cow = new HashMap<>();
        for (Entry state : states.entries()) {
            boolean own = state.one(COUNTRY)
                    .map("state:"::concat)
                    .filter(state.id()::equals)
                    .isPresent();
            if (own) {
                state.one("iso3").ifPresent(code -> iso3.put(state.one(COUNTRY).orElseThrow(), code));
                state.one("cow").ifPresent(number -> cow.put(state.one(COUNTRY).orElseThrow(), number));
            }
        }
        states.check();
        Table codes = knowledge.table("cameo.txt", Set.of(NAME, "goldstein", "type", "source"));
        Map<String, String> cameo = new HashMap<>();
        codes.entries().forEach(code -> cameo.put(code.id(), codes.required(code, NAME)));
        codes.check();
        return new CodeBook(iso3, cow, cameo);
    }

    /** "SYR" for "SY"; empty when there is none. */
    String iso3(String country) {
        return iso3.getOrDefault(country, "");
    }

    /** The number of the Correlates of War project: "652" for "SY"; empty for what it counts as no state. */
    String cow(String country) {
        return cow.getOrDefault(country, "");
    }

    /** What a CAMEO code means. */
    String cameo(String code) {
        return cameo.getOrDefault(code, "");
    }
}
