package org.rapporteur.app.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.app.http.Parameters;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.http.Wanted;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.register.Days;
import org.rapporteur.register.Filter;
import org.rapporteur.store.RegisterStore;

/**
 * What somebody wants to see drawn, as the address of the page has it.
 *
 * @param path of the page
 */
public record Drawing(String path, Parameters query, Filter filter) {
    private static final Set<String> COMMON =
            Set.of("actor", "since", "until", "place", "instrument", "report", "topic", "outlet");

    /** @param more names of parameters besides those of every drawing */
    static Drawing of(Request request, RegisterStore store, String... more) {
        Parameters query = request.query();
        Set<String> known = new HashSet<>(COMMON);
        known.addAll(List.of(more));
        query.refuseOthers(known);
        return new Drawing(request.path(), query, new Wanted(query, Reading.of(store)).filter());
    }

    /** What stands in a field of the form; empty where nothing was asked. */
    public String value(String name) {
        return query.first(name).orElse("");
    }

    /** Address of the file that holds what is drawn. */
    public String export(String file) {
        return Address.of(file, query);
    }

    /** The same, with other days. */
    String within(Days days) {
        Parameters since = Address.only(query, "since", days.first().toString());
        return Address.of(path, Address.only(since, "until", days.last().toString()));
    }

    /** The same with other parameters. */
    String with(Map<String, String> values) {
        Parameters all = query;
        for (Map.Entry<String, String> value : values.entrySet()) {
            all = Address.only(all, value.getKey(), value.getValue());
        }
        return Address.of(path, all);
    }

    /** @throws RequestException when a value is none of the list */
    <E extends Enum<E>> Set<E> choices(String name, Class<E> type, Set<E> otherwise) {
        List<String> written = query.all(name);
        if (written.isEmpty()) {
            return otherwise;
        }
        Set<E> chosen = EnumSet.noneOf(type);
        for (String value : written) {
            chosen.add(Arrays.stream(type.getEnumConstants())
                    .filter(one -> written(one).equals(value))
                    .findFirst()
                    .orElseThrow(() -> RequestException.wrong(name + " is '" + value + "'. Give some of "
                            + String.join(
                                    ", ",
                                    Arrays.stream(type.getEnumConstants())
                                            .map(Drawing::written)
                                            .toList()))));
        }
        return chosen;
    }

    /** A box to tick. */
    public record Choice(String value, String words, boolean chosen) {}

    static String written(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
