package org.rapporteur.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.Actor;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;

/** The authority file: the actors known beforehand, by id and by every name they are written with. */
public final class Authority {
    /** The files, with the fields of their lines. */
    private static final Map<String, Set<String>> FILES = Map.of(
            "states.txt",
            Set.of(
                    "name",
                    "names",
                    "adjective",
                    "people",
                    "capital",
                    "metonyms",
                    "shared",
                    "country",
                    "iso3",
                    "cow",
                    "source"),
            "bodies.txt",
            Set.of("name", "names", "local", "kind", "sector", "country", "of", "created-by", "source"),
            "groups.txt",
            Set.of("name", "names", "local", "kind", "sector", "country", "of", "from", "to", "source"),
            "persons.txt",
            Set.of("name", "names", "sector", "country", "offices", "source"));

    private final Map<String, Actor> byId;
    private final Map<String, Actor> byAdjective;
    private final Map<String, Actor> byCapital;
    private final Map<String, Actor> byCountry;
    private final NameIndex names;
    private final NameVariants variants;
    private final VariantIndex persons;
    private final Map<List<String>, List<Actor>> local;

    private Authority(
            Map<String, Actor> byId,
            Map<String, Actor> byAdjective,
            Map<String, Actor> byCapital,
            Map<String, Actor> byCountry,
            NameIndex names,
            NameVariants variants,
            VariantIndex persons,
            Map<List<String>, List<Actor>> local) {
        this.byId = byId;
        this.byAdjective = byAdjective;
        this.byCapital = byCapital;
        this.byCountry = byCountry;
        this.names = names;
        this.variants = variants;
        this.persons = persons;
        this.local = local;
    }

    /** What a line of one of the authority files may say. */
    public static Set<String> fields(String file) {
        return Objects.requireNonNull(FILES.get(file), () -> "No authority file: " + file);
    }

    /** Reads states, bodies, groups and persons. */
    public static Authority load(Knowledge knowledge) {
        AuthorityLoader loader = new AuthorityLoader();
        loader.states(table(knowledge, "states.txt"));
        loader.others(table(knowledge, "bodies.txt"), Actor.Kind.ORGANISATION);
        loader.stateBodies(StateBodies.load(knowledge));
        loader.others(table(knowledge, "groups.txt"), Actor.Kind.GROUP);
        loader.behindOf();
        loader.others(table(knowledge, "persons.txt"), Actor.Kind.PERSON);
        loader.check();
        NameVariants variants = NameVariants.load(knowledge);
        return new Authority(
                loader.byId,
                loader.byAdjective,
                loader.byCapital,
                loader.byCountry,
                new NameIndex(loader.names),
                variants,
                new VariantIndex(
                        variants,
                        loader.names.stream()
                                .filter(name -> loader.isPerson(name.id()))
                                .toList()),
                loader.local);
    }

    private static Table table(Knowledge knowledge, String file) {
        return knowledge.table(file, FILES.getOrDefault(file, Set.of()));
    }

    /** The line of every actor that has one, by id. */
    static Map<String, Entry> lines(Knowledge knowledge) {
        Map<String, Entry> lines = new HashMap<>();
        for (String file : FILES.keySet()) {
            table(knowledge, file).entries().forEach(entry -> lines.put(entry.id(), entry));
        }
        return lines;
    }

    public Optional<Actor> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The state whose adjective or people this word is: "Syrian", "Syrians". */
    public Optional<Actor> byAdjective(String word) {
        return Optional.ofNullable(byAdjective.get(word));
    }

    /** The state whose capital has this name. */
    public Optional<Actor> byCapital(String name) {
        return Optional.ofNullable(byCapital.get(String.join(" ", NameWords.keys(name))));
    }

    /** The state with this ISO 3166 alpha-2 code. */
    public Optional<Actor> byCountry(String code) {
        return Optional.ofNullable(byCountry.get(code));
    }

    /** The one person on file of whose name {@code name} is another spelling. */
    Optional<Actor> bySpelling(String name) {
        return persons.find(name).flatMap(found -> byId(found.id()));
    }

    /** The persons on file whose name it is or may be. */
    List<VariantIndex.Candidate> candidates(String name) {
        return persons.candidates(name);
    }

    /** Those who are called so in a report of their country only; empty for a name that says enough by itself. */
    List<Actor> calledLocally(String name) {
        return local.getOrDefault(NameWords.keys(name), List.of());
    }

    NameVariants variants() {
        return variants;
    }

    NameIndex names() {
        return names;
    }
}
