package org.rapporteur.app.rest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.app.http.Parameters;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.register.Days;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Selection;

/** Which findings are wanted, as a query says it. */
final class Filters {
    static final Set<String> PARAMETERS =
            Set.of("actor", "place", "instrument", "report", "since", "until", "topic", "outlet", "act", "reviewed");

    /** Before the name of a parameter whose value findings are to have not. */
    static final String NOT = "not-";

    private static final Set<String> PROPERTIES =
            Set.of("kind", "actor", "place", "instrument", "topic", "outlet", "act");

    private Filters() {}

    /** Those of {@link #selection}. */
    static Set<String> parameters() {
        Set<String> all = new HashSet<>(PARAMETERS);
        all.add("kind");
        PROPERTIES.forEach(property -> all.add(NOT + property));
        return all;
    }

    /** Findings that have some properties and have not others. */
    static Selection selection(Parameters query) {
        List<Filter> except = new ArrayList<>();
        for (String property : PROPERTIES) {
            for (String value : query.all(NOT + property)) {
                Parameters one = new Parameters(Map.of(property, List.of(value)));
                except.add(of(one).with(kinds("kind", one)));
            }
        }
        return new Selection(of(query).with(kinds("kind", query)), except);
    }

    static Filter of(Parameters query) {
        Filter filter = Filter.ALL.between(query.day("since", Days::first), query.day("until", Days::last));
        if (isReviewed(query)) {
            filter = filter.onlyReviewed();
        }
        filter = query.first("actor").map(filter::withActor).orElse(filter);
        filter = query.first("place").map(filter::withPlace).orElse(filter);
        filter = query.first("instrument").map(filter::withInstrument).orElse(filter);
        filter = query.first("topic").map(filter::withTopic).orElse(filter);
        filter = query.first("outlet").map(filter::withOutlet).orElse(filter);
        filter = query.choice("act", SpeechAct.class).map(filter::withAct).orElse(filter);
        return query.first("report").map(filter::withReport).orElse(filter);
    }

    private static boolean isReviewed(Parameters query) {
        return query.first("reviewed")
                .map(value -> {
                    if (!Set.of("true", "false").contains(value)) {
                        throw RequestException.wrong("reviewed is '" + value + "'. Give true or false");
                    }
                    return value.equals("true");
                })
                .orElse(false);
    }

    /** The kinds that {@code name} gives; all where it is absent. */
    static Set<Finding.Kind> kinds(String name, Parameters query) {
        EnumSet<Finding.Kind> kinds = EnumSet.noneOf(Finding.Kind.class);
        kinds.addAll(query.choices(name, Finding.Kind.class));
        return kinds;
    }
}
