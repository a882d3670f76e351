package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.finding.Actor;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.KnowledgeException;
import org.rapporteur.knowledge.Problem;
import org.rapporteur.knowledge.Table;

/** Gathers the actors of all files with their names, and every mistake in them. */
final class AuthorityLoader {
    /** What belongs to a state and is written in front of its name as well as behind its adjective. */
    private static final Set<String> OF_STATE =
            Set.of("government", "army", "military", "armed forces", "parliament", "regime", "police", "air force");

    private static final Pattern DATE = Pattern.compile("(\\d{4}(-\\d{2}(-\\d{2})?)?)?");

    final Map<String, Actor> byId = new LinkedHashMap<>();
    final Map<String, Actor> byAdjective = new LinkedHashMap<>();
    final Map<String, Actor> byCapital = new LinkedHashMap<>();
    final Map<String, Actor> byCountry = new LinkedHashMap<>();
    /** Who is called so in a report of his country. */
    final Map<List<String>, List<Actor>> local = new HashMap<>();

    private final Map<String, List<String>> adjectives = new HashMap<>();
    /** States with whose name a region of another one is called. */
    private final Set<String> shared = new HashSet<>();

    final List<NameIndex.Spelling> names = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    void states(Table table) {
        for (Entry entry : table.entries()) {
            Actor state = actor(table, entry, Actor.Kind.STATE);
            byId.put(entry.id(), state);
            state.country().ifPresent(code -> byCountry.putIfAbsent(code, state));
            spellings(entry, entry.all("metonyms"));
            if (entry.one("shared").filter("yes"::equals).isPresent()) {
                shared.add(entry.id());
            }
            entry.all("adjective").stream()
                    .filter(word -> byAdjective.putIfAbsent(word, state) == null)
                    .forEach(word -> adjectives
                            .computeIfAbsent(state.id(), key -> new ArrayList<>())
                            .add(word));
            entry.all("people").forEach(word -> byAdjective.putIfAbsent(word, state));
            entry.all("capital").forEach(name -> byCapital.putIfAbsent(String.join(" ", NameWords.keys(name)), state));
        }
        tables.add(table);
    }

    /** Those that have no line of their own; a name that somebody has already stays with him. */
    void stateBodies(StateBodies kinds) {
        Set<String> taken = new HashSet<>();
        names.forEach(name -> taken.add(name.name()));
        List.copyOf(byCountry.values()).forEach(state -> {
            List<String> own = adjectives.getOrDefault(state.id(), List.of());
            for (StateBodies.Body body : kinds.of(state, own, shared.contains(state.id()))) {
                if (byId.putIfAbsent(body.actor().id(), body.actor()) == null) {
                    body.names().stream()
                            .filter(taken::add)
                            .forEach(name -> names.add(
                                    new NameIndex.Spelling(name, body.actor().id())));
                }
            }
        });
    }

    /** "the army of Syria" beside "the Syrian army". */
    void behindOf() {
        Set<String> taken = new HashSet<>();
        names.forEach(name -> taken.add(name.name()));
        for (NameIndex.Spelling spelling : List.copyOf(names)) {
            String[] words = spelling.name().split(" ", 2);
            Actor state = byAdjective.get(words[0]);
            if (words.length > 1 && state != null && OF_STATE.contains(words[1])) {
                for (String link : List.of(" of ", " of the ")) {
                    String name = words[1] + link + state.name();
                    if (taken.add(name)) {
                        names.add(new NameIndex.Spelling(name, spelling.id()));
                    }
                }
            }
        }
    }

    void others(Table table, Actor.Kind otherwise) {
        for (Entry entry : table.entries()) {
            Actor actor = actor(table, entry, otherwise);
            byId.put(entry.id(), actor);
            spellings(entry, List.of());
            for (String name : entry.all("local")) {
                if (actor.country().isEmpty()) {
                    table.problem(
                            entry, "A local name needs a country", "Add | country = …, or put it among the names");
                }
                names.add(new NameIndex.Spelling(name, entry.id()));
                List<Actor> called = local.computeIfAbsent(NameWords.keys(name), key -> new ArrayList<>());
                if (called.stream().noneMatch(other -> other.id().equals(actor.id()))) {
                    called.add(actor);
                }
            }
        }
        tables.add(table);
    }

    /** @throws KnowledgeException for all mistakes of all files, bodies that nothing is among them */
    void check() {
        List<Problem> problems = new ArrayList<>();
        for (Table table : tables) {
            for (Entry entry : table.entries()) {
                bodies(entry)
                        .filter(id -> !byId.containsKey(id))
                        .forEach(id -> table.problem(
                                entry,
                                "Nothing on file has the id '" + id + "'",
                                "Correct the id, or add a line for it"));
            }
            problems.addAll(table.problems());
        }
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
    }

    private Stream<String> bodies(Entry entry) {
        Stream<String> offices = Optional.ofNullable(byId.get(entry.id())).stream()
                .flatMap(actor -> actor.offices().stream())
                .flatMap(office -> office.body().stream());
        return Stream.concat(entry.all("of").stream(), offices);
    }

    boolean isPerson(String id) {
        Actor actor = byId.get(id);
        return actor != null && actor.kind() == Actor.Kind.PERSON;
    }

    private void spellings(Entry entry, List<String> more) {
        for (String field : List.of("name", "names")) {
            entry.all(field).forEach(name -> names.add(new NameIndex.Spelling(name, entry.id())));
        }
        more.forEach(name -> names.add(new NameIndex.Spelling(name, entry.id())));
    }

    private static Actor actor(Table table, Entry entry, Actor.Kind otherwise) {
        Actor.Kind kind = table.constant(entry, "kind", Actor.Kind.class).orElse(otherwise);
        return new Actor(
                entry.id(),
                kind,
                table.required(entry, "name"),
                List.of(),
                entry.one("country"),
                entry.one("sector").map(sector -> sector.toUpperCase(Locale.ROOT)),
                offices(table, entry));
    }

    private static List<Actor.Office> offices(Table table, Entry entry) {
        List<Actor.Office> offices = new ArrayList<>();
        for (String text : entry.all("offices")) {
            String[] parts = text.split("@", -1);
            if (parts.length > 4 || parts[0].isBlank()) {
                table.problem(entry, "'" + text + "' is no office", "Write it as title @ body id @ from @ to");
                continue;
            }
            for (int at = 2; at < parts.length; at++) {
                if (!DATE.matcher(parts[at].strip()).matches()) {
                    table.problem(
                            entry, "'" + parts[at].strip() + "' is no date", "Write it as 2018-10-17, 2018-10 or 2018");
                }
            }
            offices.add(new Actor.Office(
                    parts[0].strip(), part(parts, 1), part(parts, 2), part(parts, 3), Optional.empty()));
        }
        return offices;
    }

    private static Optional<String> part(String[] parts, int index) {
        return index < parts.length && !parts[index].isBlank() ? Optional.of(parts[index].strip()) : Optional.empty();
    }
}
