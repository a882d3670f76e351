package org.rapporteur.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.app.http.Parameters;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.register.Days;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Selection;

/** What a search asks for, as the address of the page says: words, and properties that findings have or, after "not-", have not. */
final class Wanted {
    /** The parameters that choose findings by what they have; each also with {@link #NOT} before it. */
    static final List<String> PROPERTIES = List.of("kind", "actor", "topic", "instrument", "place", "outlet", "act");

    static final String NOT = "not-";

    private Wanted() {}

    static Selection of(Parameters query) {
        List<Filter> except = new ArrayList<>();
        for (String property : PROPERTIES) {
            for (String value : query.all(NOT + property)) {
                except.add(with(Filter.ALL, property, value));
            }
        }
        Filter filter = Filter.ALL;
        for (String property : PROPERTIES) {
            Optional<String> value = query.first(property);
            if (value.isPresent()) {
                filter = with(filter, property, value.get());
            }
        }
        Optional<LocalDate> since = query.day("since", Days::first);
        Optional<LocalDate> until = query.day("until", Days::last);
        return new Selection(filter.between(since, until), except);
    }

    private static Filter with(Filter filter, String property, String value) {
        Parameters one = new Parameters(java.util.Map.of(property, List.of(value)));
        return switch (property) {
            case "kind" ->
                filter.with(Set.of(one.choice("kind", Finding.Kind.class).orElseThrow()));
            case "actor" -> filter.withActor(value);
            case "topic" -> filter.withTopic(value);
            case "instrument" -> filter.withInstrument(value);
            case "place" -> filter.withPlace(value);
            case "outlet" -> filter.withOutlet(value);
            case "act" -> filter.withAct(one.choice("act", SpeechAct.class).orElseThrow());
            default -> throw new IllegalArgumentException("No property of findings: " + property);
        };
    }
}
