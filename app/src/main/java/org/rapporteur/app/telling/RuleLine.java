package org.rapporteur.app.telling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.knowledge.Knowledge;

/** The line of a knowledge file that a rule of a finding is: "frame attack/V" is a line of {@code frames.txt}. */
public record RuleLine(String file, int number, String line) {
    private static final Map<String, String> FILES = Map.of("frame", "frames.txt", "cue", "cues.txt");

    /**
     * Finds the line; the user's own wins over the program's.
     *
     * @param folder the user's knowledge
     */
    public static Optional<RuleLine> of(String rule, Optional<Path> folder) {
        String[] parts = rule.split(" ", 2);
        String file = FILES.get(parts[0]);
        if (file == null || parts.length < 2) {
            return Optional.empty();
        }
        try {
            Optional<Path> own = folder.map(path -> path.resolve(file)).filter(Files::exists);
            if (own.isPresent()) {
                try (BufferedReader lines = Files.newBufferedReader(own.get())) {
                    Optional<RuleLine> found = find(parts[1], own.get().toString(), lines);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(Knowledge.builtIn().resource(file), UTF_8))) {
                return find(parts[1], file, lines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The knowledge file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The last line with this id, for a later one replaces an earlier. */
    private static Optional<RuleLine> find(String id, String file, BufferedReader lines) throws IOException {
        Optional<RuleLine> found = Optional.empty();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.startsWith(id)
                    && line.substring(id.length()).stripLeading().startsWith("|")) {
                found = Optional.of(new RuleLine(file, number, line));
            }
        }
        return found;
    }

    @Override
    public String toString() {
        return file + ":" + number + "\n" + line;
    }
}
