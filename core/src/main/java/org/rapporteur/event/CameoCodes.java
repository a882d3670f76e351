package org.rapporteur.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;

/** The CAMEO codes with their Goldstein scores. */
final class CameoCodes {
    private final Map<String, Double> goldstein;

    private CameoCodes(Map<String, Double> goldstein) {
        this.goldstein = Map.copyOf(goldstein);
    }

    static CameoCodes load(Knowledge knowledge) {
        Table table = knowledge.table("cameo.txt", Set.of("name", "goldstein", "type", "source"));
        Map<String, Double> goldstein = new HashMap<>();
        for (Entry entry : table.entries()) {
            String score = table.required(entry, "goldstein");
            try {
                goldstein.put(entry.id(), Double.valueOf(score));
            } catch (NumberFormatException e) {
                table.problem(entry, "'" + score + "' is not a number", "Write the score as 3.4 or -10");
            }
        }
        table.check();
        return new CameoCodes(goldstein);
    }

    /** The score of the code, or of the longest code it begins with that has one. */
    double goldstein(String code) {
        for (int length = code.length(); length > 0; length--) {
            Double score = goldstein.get(code.substring(0, length));
            if (score != null) {
                return score;
            }
        }
        return 0;
    }
}
