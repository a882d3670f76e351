package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.finding.Actor;

/** The persons of one report as they are met: a surname finds its full name, a slip of the pen its right spelling. */
final class People {
    private final Map<String, Person> byId = new LinkedHashMap<>();

    private record Person(String id, List<List<String>> spellings) {}

    /** Notes that {@code name} was written for the person with this id. */
    void add(String id, List<String> name) {
        byId.computeIfAbsent(id, key -> new Person(key, new ArrayList<>()))
                .spellings()
                .add(name);
    }

    /** The person already met whose name this can be; empty when there is none or more than one. */
    Optional<String> find(List<String> name) {
        List<String> exact = new ArrayList<>();
        List<String> alike = new ArrayList<>();
        for (Person person : byId.values()) {
            if (person.spellings().stream().anyMatch(known -> endsWith(known, name) || endsWith(name, known))) {
                exact.add(person.id());
            } else if (person.spellings().stream().anyMatch(known -> Spelling.samePerson(known, name))) {
                alike.add(person.id());
            }
        }
        if (exact.isEmpty() && alike.isEmpty()) {
            return byFirstName(name);
        }
        List<String> best = exact.isEmpty() ? alike : exact;
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    /** "Getachew" for Getachew Reda: the usage of Ethiopia and the Gulf; only when one person alone begins so. */
    private Optional<String> byFirstName(List<String> name) {
        List<String> found = byId.values().stream()
                .filter(person -> person.spellings().stream()
                        .anyMatch(known -> known.size() > name.size()
                                && known.subList(0, name.size()).equals(name)))
                .map(Person::id)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The one person whose name of several words ends so. */
    Optional<String> bySurname(List<String> surname) {
        List<String> found = withSurname(surname);
        return found.size() == 1 && !surname.isEmpty() ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether two or more have this surname: alone it names nobody. */
    boolean isShared(List<String> surname) {
        return !surname.isEmpty() && withSurname(surname).size() > 1;
    }

    private List<String> withSurname(List<String> surname) {
        return byId.values().stream()
                .filter(person -> person.spellings().stream()
                        .anyMatch(known -> known.size() > surname.size() && endsWith(known, surname)))
                .map(Person::id)
                .toList();
    }

    private static boolean endsWith(List<String> longer, List<String> shorter) {
        int from = longer.size() - shorter.size();
        return from >= 0 && longer.subList(from, longer.size()).equals(shorter);
    }

    /** A new person by this name, with an id made of it. */
    static Actor unknown(String name) {
        return new Actor(
                Ids.of("person", name),
                Actor.Kind.PERSON,
                name,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
