package org.rapporteur.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.rapporteur.json.JsonValue;

/**
 * Makes knowledge files of a dump of Wikidata (JSON, one entity a line, as {@code latest-all.json.gz}): persons with an
 * office, bodies and armed groups. The dump is read once, line by line; kept in memory are the labels of positions, the
 * codes of states, and a number for each id written. Persons wait in a file of their own until all labels are known.
 */
public final class WikidataImport implements ImportSource {
    private static final String WAITING = "persons.waiting";
    private static final String TAB = "\t";
    private static final String COUNTRY = "country";
    private static final String POSITION = "position";
    /** The brackets around the whole dump stand on lines of their own. */
    private static final int SHORTEST = 2;

    /** Classes of bodies, with the file they go to, the prefix of their ids, and their PLOVER sector. */
    private static final Map<String, Target> CLASSES = Map.ofEntries(
            Map.entry("Q484652", new Target("bodies.txt", "org:", "IGO")),
            Map.entry("Q15285626", new Target("bodies.txt", "org:", "IGO")),
            Map.entry("Q245065", new Target("bodies.txt", "org:", "IGO")),
            Map.entry("Q1335818", new Target("bodies.txt", "org:", "IGO")),
            Map.entry("Q192350", new Target("bodies.txt", "org:", "GOV")),
            Map.entry("Q2659904", new Target("bodies.txt", "org:", "GOV")),
            Map.entry("Q327333", new Target("bodies.txt", "org:", "GOV")),
            Map.entry("Q7278", new Target("bodies.txt", "org:", "")),
            Map.entry("Q79913", new Target("bodies.txt", "org:", "NGO")),
            Map.entry("Q17149090", new Target("groups.txt", "group:", "REB")),
            Map.entry("Q1788992", new Target("groups.txt", "group:", "REB")),
            Map.entry("Q17127659", new Target("groups.txt", "group:", "REB")),
            Map.entry("Q12722854", new Target("groups.txt", "group:", "REB")));

    /** What marks a line that may be wanted: looked for before it is taken apart. */
    private static final List<String> MARKS = List.of("\"P39\":", "\"P297\":", "\"Q4164871\"", "\"Q294414\"");

    private final int since;
    private final ImportFolder folder;
    private final Map<String, String> positions = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    private record Target(String file, String prefix, String sector) {}

    private WikidataImport(int since, ImportFolder folder) {
        this.since = since;
        this.folder = folder;
    }

    /**
     * @param since offices that ended before this year are left out, and with them who held no other
     * @param progress is told the bytes of the dump that have been read
     * @throws KnowledgeException when the dump is cut off or damaged, with line and remedy
     * @throws IOException when the dump cannot be read, or {@code to} has such files already
     */
    public static ImportResult run(Path dump, Path to, int since, LongConsumer progress) throws IOException {
        String head =
                "Imported from Wikidata (CC0) with: rapporteur knowledge import wikidata. Not checked by anybody.";
        ImportFolder folder = ImportFolder.open(to, dump, "wikidata since " + since, head);
        return ImportRun.of(folder, dump, progress, new WikidataImport(since, folder));
    }

    @Override
    public void restore(String note) {
        String[] fields = note.split(TAB, 3);
        (fields[0].equals(COUNTRY) ? countries : positions).put(fields[1], fields[2]);
    }

    @Override
    public void line(String line) throws IOException {
        if (line.length() > SHORTEST && isWanted(line)) {
            String json = line.strip().replaceFirst(",$", "");
            String person = sorted(new WikidataEntity(JsonValue.parse("dump", json)));
            if (!person.isEmpty()) {
                folder.note(WAITING, person);
            }
        }
    }

    private static boolean isWanted(String line) {
        return MARKS.stream().anyMatch(line::contains)
                || CLASSES.keySet().stream().anyMatch(line::contains)
                || !line.strip().startsWith("{");
    }

    private void keep(String kind, Map<String, String> map, String id, String text) throws IOException {
        map.put(id, text);
        folder.note(ImportRun.NOTES, String.join(TAB, kind, id, plain(text)));
    }

    /** Notes or writes what the entity is; of a person with an office the line to wait, else nothing. */
    private String sorted(WikidataEntity entity) throws IOException {
        String label = entity.label();
        if (label.isEmpty()) {
            return "";
        }
        Optional<String> code = entity.text("P297");
        if (code.isPresent()) {
            keep(COUNTRY, countries, entity.id(), code.get());
        }
        List<String> classes = entity.items("P31");
        if (classes.contains("Q5")) {
            return person(entity);
        }
        if (classes.contains("Q4164871")
                || classes.contains("Q294414")
                || entity.items("P279").contains("Q4164871")) {
            keep(POSITION, positions, entity.id(), label);
        }
        Optional<Target> target =
                classes.stream().map(CLASSES::get).filter(Objects::nonNull).findFirst();
        if (target.isPresent()) {
            body(entity, target.get());
        }
        return "";
    }

    private void body(WikidataEntity entity, Target target) throws IOException {
        Optional<String> id = folder.id(target.prefix(), entity.label(), entity.id());
        if (id.isPresent()) {
            EntryLine line = new EntryLine(id.get())
                    .with("name", entity.label())
                    .with("names", entity.aliases())
                    .with("sector", target.sector());
            folder.write(target.file(), line.with("source", "Wikidata " + entity.id()));
        }
    }

    /** Id, label, aliases, citizenship, offices, each a field; values parted by ";" and an office's parts by "@". */
    private String person(WikidataEntity entity) {
        List<String> offices = entity.claims("P39")
                .map(this::office)
                .filter(text -> !text.isEmpty())
                .toList();
        return offices.isEmpty()
                ? ""
                : String.join(
                        TAB,
                        entity.id(),
                        plain(entity.label()),
                        String.join(
                                ";",
                                entity.aliases().stream()
                                        .map(WikidataImport::plain)
                                        .toList()),
                        entity.items("P27").stream().findFirst().orElse(""),
                        String.join(";", offices));
    }

    private String office(JsonValue claim) {
        String position = WikidataEntity.item(claim.get("mainsnak"));
        String from = WikidataEntity.date(claim, "P580");
        String to = WikidataEntity.date(claim, "P582");
        boolean past = !to.isEmpty() && Integer.parseInt(to.substring(0, 4)) < since;
        boolean undated = from.isEmpty() && to.isEmpty();
        String of = WikidataEntity.qualifier(claim, "P1001");
        return position.isEmpty() || past || undated ? "" : String.join("@", position, of, from, to);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\t\\n\\r;@]+", " ");
    }

    @Override
    public void finish() throws IOException {
        folder.notes(WAITING, line -> writePerson(line.split(TAB, -1)));
    }

    private void writePerson(String[] fields) throws IOException {
        List<String> offices = new ArrayList<>();
        Optional<String> country = Optional.ofNullable(countries.get(fields[3]));
        for (String office : fields[4].split(";", -1)) {
            String[] parts = office.split("@", -1);
            String title = positions.get(parts[0]);
            if (title != null) {
                String state = Optional.ofNullable(countries.get(parts[1]))
                        .or(() -> country)
                        .map(code -> "state:" + code)
                        .filter(folder::isOurs)
                        .orElse("");
                offices.add(String.join(" @ ", plain(title), state, parts[2], parts[3]));
            }
        }
        Optional<String> id = offices.isEmpty() ? Optional.empty() : folder.id("person:", fields[1], fields[0]);
        if (id.isPresent()) {
            EntryLine line = new EntryLine(id.get())
                    .with("name", fields[1])
                    .with("names", List.of(fields[2].split(";", -1)))
                    .with("country", country.orElse(""))
                    .with("sector", "GOV")
                    .with("offices", offices);
            folder.write("persons.txt", line.with("source", "Wikidata " + fields[0]));
        }
    }
}
