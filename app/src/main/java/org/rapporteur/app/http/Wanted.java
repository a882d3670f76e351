package org.rapporteur.app.http;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.app.telling.OneInstrument;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.register.Days;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Selection;

/**
 * Which findings are wanted, as a query says it: properties that they have or, after "not-", have not. Who asks for an agreement
 * also gets what stands under an unclear name of which a person says that it means this one.
 */
public final class Wanted {
    /** The parameters that choose findings by what they have; each also with {@link #NOT} before it. */
    public static final List<String> PROPERTIES =
            List.of("kind", "actor", "topic", "instrument", "place", "outlet", "act");

    /** The parameters of {@link #filter}, but for "kind". */
    public static final Set<String> PARAMETERS =
            Set.of("actor", "place", "instrument", "report", "since", "until", "topic", "outlet", "act", "reviewed");

    /** Before the name of a parameter whose value findings are to have not. */
    public static final String NOT = "not-";

    private final Parameters query;
    private final Reading reading;

    /** @param reading where it is looked up what people hold to be one agreement */
    public Wanted(Parameters query, Reading reading) {
        this.query = query;
        this.reading = reading;
    }

    /** Those of {@link #selection}. */
    public static Set<String> parameters() {
        Set<String> all = new HashSet<>(PARAMETERS);
        all.add("kind");
        PROPERTIES.forEach(property -> all.add(NOT + property));
        return all;
    }

    /** Findings that have some properties and have not others. */
    public Selection selection() {
        List<Filter> except = new ArrayList<>();
        for (String property : PROPERTIES) {
            for (String value : query.all(NOT + property)) {
                except.add(filter(new Parameters(Map.of(property, List.of(value)))));
            }
        }
        return new Selection(filter(query), except);
    }

    /** Findings that have some properties. */
    public Filter filter() {
        return filter(query);
    }

    private Filter filter(Parameters of) {
        Filter filter =
                Filter.ALL.with(kinds("kind", of)).between(of.day("since", Days::first), of.day("until", Days::last));
        if (isReviewed(of)) {
            filter = filter.onlyReviewed();
        }
        filter = of.first("actor").map(filter::withActor).orElse(filter);
        filter = of.first("place").map(filter::withPlace).orElse(filter);
        filter = of.first("instrument").map(filter::withInstrument).orElse(filter);
        filter = of.first("topic").map(filter::withTopic).orElse(filter);
        filter = of.first("outlet").map(filter::withOutlet).orElse(filter);
        filter = of.choice("act", SpeechAct.class).map(filter::withAct).orElse(filter);
        filter = of.first("report").map(filter::withReport).orElse(filter);
        return OneInstrument.joined(filter, reading);
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
    public static Set<Finding.Kind> kinds(String name, Parameters query) {
        EnumSet<Finding.Kind> kinds = EnumSet.noneOf(Finding.Kind.class);
        kinds.addAll(query.choices(name, Finding.Kind.class));
        return kinds;
    }
}
