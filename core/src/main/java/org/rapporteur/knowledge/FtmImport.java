package org.rapporteur.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.rapporteur.json.JsonValue;

/**
 * Makes knowledge files of FollowTheMoney entities, one a line in JSON, as OpenSanctions publishes them: persons with an
 * office, and public bodies and organisations. Kept in memory are the names of posts, who held which post when, and a number
 * for each id written. That somebody is on a list of sanctions is not taken over.
 */
public final class FtmImport implements ImportSource {
    private static final String WAITING = "persons.waiting";
    private static final Set<String> BODIES = Set.of("PublicBody", "Organization");
    private static final String TAB = "\t";
    private static final String POST = "post";
    private static final String HELD = "held";
    private static final String ROLE = "role.";

    private final ImportFolder folder;
    private final Map<String, String> posts = new HashMap<>();
    private final Map<String, List<String>> held = new HashMap<>();

    private FtmImport(ImportFolder folder) {
        this.folder = folder;
    }

    /**
     * @param progress is told the bytes of the file that have been read
     * @throws KnowledgeException when the file is cut off or damaged, with line and remedy
     * @throws IOException when the file cannot be read, or {@code to} has such files already
     */
    public static ImportResult run(Path file, Path to, LongConsumer progress) throws IOException {
        String head =
                "Imported from FollowTheMoney entities with: rapporteur knowledge import ftm. Not checked by anybody;"
                        + " the licence is that of the data.";
        ImportFolder folder = ImportFolder.open(to, file, "ftm", head);
        return ImportRun.of(folder, file, progress, new FtmImport(folder));
    }

    @Override
    public void restore(String note) {
        String[] fields = note.split(TAB, 3);
        if (fields[0].equals(POST)) {
            posts.put(fields[1], fields[2]);
        } else {
            held.computeIfAbsent(fields[1], key -> new ArrayList<>()).add(fields[2]);
        }
    }

    private void keep(String kind, String id, String text) throws IOException {
        String note = String.join(TAB, kind, id.replaceAll("\\s+", " "), text.replaceAll("\\s+", " "));
        folder.note(ImportRun.NOTES, note);
        restore(note);
    }

    @Override
    public void line(String line) throws IOException {
        if (line.isBlank()) {
            return;
        }
        JsonValue entity = JsonValue.parse("line", line);
        String schema = entity.get("schema").text();
        if (schema.equals("Person")) {
            folder.note(WAITING, line);
        } else if (schema.equals("Position")) {
            Optional<String> name = first(entity, "name");
            if (name.isPresent()) {
                keep(POST, entity.get("id").text(), name.get());
            }
        } else if (schema.equals("Occupancy")) {
            note(entity);
        } else if (BODIES.contains(schema)) {
            write("bodies.txt", "org:", entity, schema.equals("PublicBody") ? "GOV" : "", List.of());
        }
    }

    private void note(JsonValue occupancy) throws IOException {
        Optional<String> holder = first(occupancy, "holder");
        Optional<String> post = first(occupancy, "post");
        if (holder.isPresent() && post.isPresent()) {
            keep(
                    HELD,
                    holder.get(),
                    String.join("@", post.get(), date(occupancy, "startDate"), date(occupancy, "endDate")));
        }
    }

    @Override
    public void finish() throws IOException {
        folder.notes(WAITING, this::writePerson);
    }

    private void writePerson(String line) throws IOException {
        JsonValue person = JsonValue.parse("line", line);
        boolean role = all(person, "topics").stream().anyMatch(topic -> topic.startsWith(ROLE));
        List<String> offices = offices(person);
        if (role || !offices.isEmpty()) {
            write("persons.txt", "person:", person, role ? "GOV" : "", offices);
        }
    }

    private List<String> offices(JsonValue person) {
        String state = country(person)
                .map(code -> "state:" + code)
                .filter(folder::isOurs)
                .orElse("");
        List<String> offices = new ArrayList<>();
        for (String one : held.getOrDefault(person.get("id").text(), List.of())) {
            String[] parts = one.split("@", -1);
            String title = posts.get(parts[0]);
            if (title != null) {
                offices.add(String.join(" @ ", plain(title), state, parts[1], parts[2]));
            }
        }
        if (offices.isEmpty()) {
            all(person, "position").forEach(title -> offices.add(plain(title) + " @ " + state + " @ @ "));
        }
        return offices;
    }

    private void write(String file, String prefix, JsonValue entity, String sector, List<String> offices)
            throws IOException {
        String name = entity.get("caption").text().isEmpty()
                ? first(entity, "name").orElse("")
                : entity.get("caption").text();
        String mark = first(entity, "wikidataId").orElse(entity.get("id").text());
        Optional<String> id = folder.id(prefix, name, mark);
        if (id.isPresent()) {
            List<String> names = new ArrayList<>(all(entity, "name"));
            names.addAll(all(entity, "alias"));
            names.remove(name);
            EntryLine line = new EntryLine(id.get())
                    .with("name", name)
                    .with("names", names)
                    .with("country", country(entity).orElse(""))
                    .with("sector", sector)
                    .with("offices", offices);
            folder.write(
                    file,
                    line.with("source", "FollowTheMoney " + entity.get("id").text()));
        }
    }

    private static Optional<String> country(JsonValue entity) {
        return List.of("country", "citizenship", "nationality", "jurisdiction").stream()
                .flatMap(property -> all(entity, property).stream())
                .filter(code -> code.matches("[a-z]{2}"))
                .map(code -> code.toUpperCase(Locale.ROOT))
                .findFirst();
    }

    private static String date(JsonValue entity, String property) {
        return first(entity, property)
                .filter(date -> date.matches("\\d{4}(-\\d\\d){0,2}.*"))
                .map(date -> date.substring(0, Math.min(10, date.length())))
                .orElse("");
    }

    private static String plain(String text) {
        return text.replaceAll("[;@]+", " ");
    }

    private static Optional<String> first(JsonValue entity, String property) {
        return all(entity, property).stream().findFirst();
    }

    private static List<String> all(JsonValue entity, String property) {
        return entity.get("properties")
                .get(property)
                .items()
                .map(JsonValue::text)
                .toList();
    }
}
