package org.rapporteur.knowledge;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
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
import org.rapporteur.json.LineException;

/**
 * Makes knowledge files of FollowTheMoney entities, one a line in JSON, as OpenSanctions publishes them: persons with an
 * office, and public bodies and organisations. Kept in memory are the names of posts, who held which post when, and a number
 * for each id written. That somebody is on a list of sanctions is not taken over.
 */
public final class FtmImport {
    private static final String WAITING = "persons.waiting";
    private static final Set<String> BODIES = Set.of("PublicBody", "Organization");
    private static final String ROLE = "role.";

    private final ImportFolder folder;
    private final Path waiting;
    private final Map<String, String> posts = new HashMap<>();
    private final Map<String, List<String>> held = new HashMap<>();
    private int unreadable;

    private FtmImport(ImportFolder folder, Path waiting) {
        this.folder = folder;
        this.waiting = waiting;
    }

    /**
     * @param progress is told the bytes of the file that have been read
     * @throws IOException when the file cannot be read, or {@code to} has such files already
     */
    public static ImportResult run(Path file, Path to, LongConsumer progress) throws IOException {
        String head =
                "Imported from FollowTheMoney entities with: rapporteur knowledge import ftm. Not checked by anybody;"
                        + " the licence is that of the data.";
        try (ImportFolder folder = ImportFolder.open(to, head)) {
            FtmImport run = new FtmImport(folder, to.resolve(WAITING));
            try {
                try (BufferedWriter persons = Files.newBufferedWriter(run.waiting)) {
                    Import.eachLine(file, progress, line -> run.read(line, persons));
                }
                run.writePersons();
                return new ImportResult(folder.finish(), run.unreadable);
            } finally {
                Files.deleteIfExists(run.waiting);
            }
        }
    }

    private void read(String line, BufferedWriter persons) throws IOException {
        if (line.isBlank()) {
            return;
        }
        JsonValue entity;
        try {
            entity = JsonValue.parse("line", line);
        } catch (LineException e) {
            unreadable++;
            return;
        }
        String schema = entity.get("schema").text();
        if (schema.equals("Person")) {
            persons.write(line + "\n");
        } else if (schema.equals("Position")) {
            first(entity, "name").ifPresent(name -> posts.put(entity.get("id").text(), name));
        } else if (schema.equals("Occupancy")) {
            note(entity);
        } else if (BODIES.contains(schema)) {
            write("bodies.txt", "org:", entity, schema.equals("PublicBody") ? "GOV" : "", List.of());
        }
    }

    private void note(JsonValue occupancy) {
        Optional<String> holder = first(occupancy, "holder");
        Optional<String> post = first(occupancy, "post");
        if (holder.isPresent() && post.isPresent()) {
            held.computeIfAbsent(holder.get(), key -> new ArrayList<>())
                    .add(String.join("@", post.get(), date(occupancy, "startDate"), date(occupancy, "endDate")));
        }
    }

    private void writePersons() throws IOException {
        try (BufferedReader persons = Files.newBufferedReader(waiting)) {
            for (String line = persons.readLine(); line != null; line = persons.readLine()) {
                JsonValue person = JsonValue.parse("line", line);
                boolean role = all(person, "topics").stream().anyMatch(topic -> topic.startsWith(ROLE));
                List<String> offices = offices(person);
                if (role || !offices.isEmpty()) {
                    write("persons.txt", "person:", person, role ? "GOV" : "", offices);
                }
            }
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
