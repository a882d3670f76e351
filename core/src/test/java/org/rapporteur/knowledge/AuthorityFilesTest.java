package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.actor.Authority;

class AuthorityFilesTest {
    /** A file, the prefixes of its ids, its fields, and those of them that hold spellings. */
    record Shape(String file, List<String> prefixes, Set<String> fields, List<String> spellings) {
        Table table() {
            return Knowledge.builtIn().table(file, fields);
        }

        @Override
        public String toString() {
            return file;
        }
    }

    /** One adjective for two states: only the rest of the report can tell them apart. */
    private static final Set<String> SHARED = Set.of("Congolese", "Dominican", "Dominicans");

    private static final List<Shape> NAMED = List.of(
            new Shape(
                    "states.txt",
                    List.of("state:"),
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
                    List.of("name", "names", "adjective", "people", "capital", "metonyms")),
            new Shape(
                    "bodies.txt",
                    List.of("org:"),
                    Set.of("name", "names", "kind", "sector", "country", "of", "created-by", "local", "source"),
                    List.of("name", "names")),
            new Shape(
                    "groups.txt",
                    List.of("group:", "gov:"),
                    Set.of("name", "names", "kind", "sector", "country", "of", "from", "to", "local", "source"),
                    List.of("name", "names")),
            new Shape(
                    "persons.txt",
                    List.of("person:"),
                    Set.of("name", "names", "sector", "country", "offices", "source"),
                    List.of("name", "names")));

    private static final Shape AGENTS = new Shape(
            "agents.txt",
            List.of(""),
            Set.of("sector", "plural", "kind", "office", "collective", "private", "any", "counted", "not", "source"),
            List.of());

    static List<Shape> named() {
        return NAMED;
    }

    static Stream<Shape> all() {
        return Stream.concat(NAMED.stream(), Stream.of(AGENTS));
    }

    @ParameterizedTest
    @MethodSource("all")
    void fileHasNoMistakesAndEveryLineASource(Shape shape) {
        Table table = shape.table();
        table.entries().forEach(entry -> table.required(entry, "source"));
        assertThat(table.entries()).isNotEmpty();
        assertThatCode(table::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("named")
    void idBeginsWithItsKindAndHasAName(Shape shape) {
        assertThat(shape.table().entries()).allSatisfy(entry -> {
            assertThat(shape.prefixes()).anyMatch(entry.id()::startsWith);
            assertThat(entry.one("name")).isPresent();
        });
    }

    @Test
    void everyBodyReferredToExists() {
        List<Entry> entries = NAMED.stream()
                .flatMap(shape -> shape.table().entries().stream())
                .toList();
        Set<String> ids = entries.stream().map(Entry::id).collect(Collectors.toSet());
        Authority authority = Authority.load(Knowledge.builtIn());
        assertThat(ids).hasSameSizeAs(entries);
        assertThat(entries)
                .allSatisfy(entry -> assertThat(bodies(entry))
                        .allMatch(body -> authority.byId(body).isPresent()));
    }

    @Test
    void whatCreatedABodyIsAnInstrument() {
        Set<String> instruments = Knowledge.builtIn()
                .table(
                        "instruments.txt",
                        Set.of("type", "name", "names", "date", "parties", "parent", "creates", "places", "source"))
                .entries()
                .stream()
                .map(Entry::id)
                .collect(Collectors.toSet());
        List<String> creators = NAMED.get(1).table().entries().stream()
                .flatMap(entry -> entry.all("created-by").stream())
                .toList();
        assertThat(creators).hasSizeGreaterThan(20).allMatch(instruments::contains);
    }

    @Test
    void officeHasTitleBodyAndDates() {
        List<String> offices = NAMED.stream()
                .flatMap(shape -> shape.table().entries().stream())
                .flatMap(entry -> entry.all("offices").stream())
                .toList();
        assertThat(offices).isNotEmpty().allSatisfy(office -> {
            List<String> parts = parts(office);
            assertThat(parts).hasSize(4);
            assertThat(parts.get(0)).isNotBlank();
            assertThat(parts.subList(2, 4)).allMatch(date -> date.matches("(\\d{4}(-\\d{2}(-\\d{2})?)?)?"));
        });
    }

    @ParameterizedTest
    @MethodSource("named")
    void noSpellingBelongsToTwo(Shape shape) {
        Map<String, Set<String>> owners = new HashMap<>();
        for (Entry entry : shape.table().entries()) {
            shape.spellings().stream()
                    .flatMap(field -> entry.all(field).stream())
                    .forEach(spelling -> owners.computeIfAbsent(spelling, key -> new HashSet<>())
                            .add(entry.id()));
        }
        owners.keySet().removeAll(SHARED);
        owners.values().removeIf(ids -> ids.size() == 1);
        assertThat(owners).isEmpty();
    }

    @Test
    void marksOfAnAgentAreYesOrAbsent() {
        assertThat(AGENTS.table().entries())
                .allSatisfy(entry -> assertThat(
                                Stream.of("office", "collective", "private").flatMap(mark -> entry.all(mark).stream()))
                        .allMatch("yes"::equals));
    }

    private static List<String> bodies(Entry entry) {
        List<String> bodies = new ArrayList<>(entry.all("of"));
        entry.all("offices").forEach(office -> bodies.add(parts(office).get(1)));
        return bodies;
    }

    private static List<String> parts(String office) {
        return Stream.of(office.split("@", -1)).map(String::strip).toList();
    }
}
