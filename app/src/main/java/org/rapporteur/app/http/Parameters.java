package org.rapporteur.app.http;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.register.Days;

/** The parameters of a query or the fields of a form, each with its values in their order. */
public record Parameters(Map<String, List<String>> values) {
    public static final Parameters NONE = new Parameters(Map.of());

    public Parameters {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, all) -> copy.put(name, List.copyOf(all)));
        values = java.util.Collections.unmodifiableMap(copy);
    }

    /** The first value; what is blank counts as absent. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** All values that are not blank. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /**
     * @return {@code otherwise} when it is absent
     * @throws RequestException when it is no whole number from {@code least} to {@code most}
     */
    public int number(String name, int least, int most, int otherwise) {
        Optional<String> written = first(name);
        if (written.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(written.get().strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw notANumber(name, least, most, written.get());
        }
        throw notANumber(name, least, most, written.get());
    }

    private static RequestException notANumber(String name, int least, int most, String written) {
        return RequestException.wrong(
                name + " is '" + written + "'. Give a whole number from " + least + " to " + most);
    }

    /**
     * The first day of a date, a month or a year, or the last.
     *
     * @param end {@link Days#first} or {@link Days#last}
     */
    public Optional<LocalDate> day(String name, Function<Days, LocalDate> end) {
        return first(name)
                .map(date -> Days.of(date)
                        .map(end)
                        .orElseThrow(() -> RequestException.wrong(
                                name + " is '" + date + "', which is no date. Write 2018-10-17, 2018-10 or 2018")));
    }

    /**
     * A value of a closed list, in small letters.
     *
     * @throws RequestException when it is none of them
     */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return first(name).map(value -> Choice.of(name, value, type));
    }

    /** All values that are given, of a closed list. */
    public <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
        return all(name).stream().map(value -> Choice.of(name, value, type)).toList();
    }

    /** @throws RequestException when there is a parameter of another name */
    public void refuseOthers(Set<String> known) {
        values.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw RequestException.wrong("There is no parameter '" + name + "'. Those known here are "
                            + String.join(", ", known.stream().sorted().toList()));
                });
    }
}
