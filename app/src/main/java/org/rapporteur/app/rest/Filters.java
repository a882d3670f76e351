package org.rapporteur.app.rest;

import java.util.EnumSet;
import java.util.Set;
import org.rapporteur.app.http.Parameters;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.register.Days;
import org.rapporteur.register.Filter;

/** Which findings are wanted, as a query says it. */
final class Filters {
    static final Set<String> PARAMETERS =
            Set.of("actor", "place", "instrument", "report", "since", "until", "topic", "outlet", "act");

    private Filters() {}

    static Filter of(Parameters query) {
        Filter filter = Filter.ALL.between(query.day("since", Days::first), query.day("until", Days::last));
        filter = query.first("actor").map(filter::withActor).orElse(filter);
        filter = query.first("place").map(filter::withPlace).orElse(filter);
        filter = query.first("instrument").map(filter::withInstrument).orElse(filter);
        filter = query.first("topic").map(filter::withTopic).orElse(filter);
        filter = query.first("outlet").map(filter::withOutlet).orElse(filter);
        filter = query.choice("act", SpeechAct.class).map(filter::withAct).orElse(filter);
        return query.first("report").map(filter::withReport).orElse(filter);
    }

    /** The kinds that {@code name} gives; all where it is absent. */
    static Set<Finding.Kind> kinds(String name, Parameters query) {
        EnumSet<Finding.Kind> kinds = EnumSet.noneOf(Finding.Kind.class);
        kinds.addAll(query.choices(name, Finding.Kind.class));
        return kinds;
    }
}
