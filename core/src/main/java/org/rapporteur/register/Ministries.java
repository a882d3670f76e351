package org.rapporteur.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;

/**
 * The bodies that speak for a state: its ministries and the like. An autonomous region, a committee of several sides or an
 * opposition in the same country does not; so what the authority files say counts, not the country.
 */
public final class Ministries {
    private static final String STATE = "state:";
    private static final String IN_SERVICE = "GOV";

    private final Map<String, String> states = new HashMap<>();
    private final Set<String> everywhere = new HashSet<>();

    public Ministries(Knowledge knowledge) {
        // Whoever reads the names in these files checks them.
        for (Entry body : knowledge.table("bodies.txt", Set.of("of", "sector")).entries()) {
            body.one("of")
                    .filter(of -> of.startsWith(STATE) && isInService(body))
                    .ifPresent(state -> states.put(body.id(), state));
        }
        for (Entry body : knowledge.table("state-bodies.txt", Set.of("sector")).entries()) {
            if (isInService(body)) {
                everywhere.add(body.id());
            }
        }
    }

    private static boolean isInService(Entry body) {
        return body.one("sector").filter(IN_SERVICE::equals).isPresent();
    }

    /** Whether {@code body}, as "org:us-state-department", speaks for {@code state}, as "state:US". */
    public boolean speakFor(String body, String state) {
        if (!state.startsWith(STATE)) {
            return false;
        }
        String own = "org:" + state.substring(STATE.length()).toLowerCase(Locale.ROOT) + "-";
        return state.equals(states.get(body))
                || (body.startsWith(own) && everywhere.contains(body.substring(own.length())));
    }
}
