package org.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.json.JsonValue;

/**
 * What a careful reader says of one report.
 *
 * @param expect must be found
 * @param never traps: must not be found
 * @param most how many lines of a kind are still credible
 */
record Gold(String report, List<Expectation> expect, List<Expectation> never, Map<String, Integer> most) {
    Gold {
        expect = List.copyOf(expect);
        never = List.copyOf(never);
    }

    /** @param problems where complaints go; the gold is of no use when there are any */
    static Gold of(JsonValue file, List<String> problems) {
        String report = file.get("report").text();
        if (report.isEmpty()) {
            problems.add("There is no report. Add \"report\" with the id of the report");
        }
        for (String key : List.of("expect", "never")) {
            if (!file.has(key)) {
                problems.add("There is no '" + key + "'. Add it, as an empty list if there is nothing in it");
            }
        }
        Map<String, Integer> most = new TreeMap<>();
        file.get("most")
                .keys()
                .forEach(kind ->
                        most.put(kind, (int) file.get("most").get(kind).number().orElse(0)));
        return new Gold(report, list(file.get("expect"), problems), list(file.get("never"), problems), most);
    }

    private static List<Expectation> list(JsonValue items, List<String> problems) {
        return items.items()
                .flatMap(item -> Expectation.of(item, problems).stream())
                .toList();
    }

    ReportScore score(Answer answer, boolean read) {
        var check = new Check(answer);
        List<String> missed = expect.stream()
                .filter(expected -> !check.holds(expected))
                .map(Expectation::toString)
                .toList();
        List<String> fallen = new ArrayList<>();
        most.forEach((kind, cap) -> {
            int said = answer.of(kind).size();
            if (said > cap) {
                fallen.add(said + " of kind " + kind + ", a careful reader makes at most " + cap);
            }
        });
        Stream<String> found = never.stream().filter(check::holds).map(Expectation::toString);
        found.forEach(fallen::add);
        return new ReportScore(report, read, expect.size(), missed, never.size() + most.size(), fallen);
    }
}
