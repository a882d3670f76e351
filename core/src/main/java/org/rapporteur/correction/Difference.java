package org.rapporteur.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;

/**
 * What has become of the findings of a report; that another rule or version of the program found the same is no change.
 *
 * @param came ids; the others likewise
 */
public record Difference(List<String> came, List<String> changed, List<String> withdrawn) {
    public Difference {
        came = List.copyOf(came);
        changed = List.copyOf(changed);
        withdrawn = List.copyOf(withdrawn);
    }

    public static Difference between(Findings before, Findings after) {
        Map<String, Finding> left = new LinkedHashMap<>();
        before.findings().forEach(finding -> left.put(finding.id(), finding));
        List<String> came = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (Finding now : after.findings()) {
            Finding then = left.remove(now.id());
            if (then == null) {
                came.add(now.id());
            } else if (!Likeness.identified(then, now).equals(now)) {
                changed.add(now.id());
            }
        }
        return new Difference(came, changed, List.copyOf(left.keySet()));
    }
}
