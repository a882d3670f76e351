package org.rapporteur.app.telling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.knowledge.Knowledge;

/**
 * The line of a knowledge file that a rule of a finding is: "frame attack/V" is a line of {@code frames.txt}; so is "frame
 * open probe/V, nearest party" the line that begins "open,launch probe,inquiry/V".
 */
public record RuleLine(String file, int number, String line) {
    /** The id of a line at the start of a rule; behind it stands how it was used. */
    private static final Pattern ID = Pattern.compile(".*?/[VNPS](?=\\W|$)");

    private static final Map<String, String> FILES = Map.of("frame", "frames.txt", "cue", "cues.txt");

    /**
     * Finds the line; the user's own wins over the program's.
     *
     * @param folder the user's knowledge
     */
    public static Optional<RuleLine> of(String rule, Optional<Path> folder) {
        String[] parts = rule.split(" ", 2);
        String file = FILES.get(parts[0]);
        Matcher start = ID.matcher(parts[parts.length - 1]);
        if (file == null || parts.length < 2 || !start.lookingAt()) {
            return Optional.empty();
        }
        String id = start.group();
        try {
            Optional<Path> own = folder.map(path -> path.resolve(file)).filter(Files::exists);
            if (own.isPresent()) {
                try (BufferedReader lines = Files.newBufferedReader(own.get())) {
                    Optional<RuleLine> found = find(id, own.get().toString(), lines);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(Knowledge.builtIn().resource(file), UTF_8))) {
                return find(id, file, lines);
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
            int bar = line.indexOf('|');
            if (bar > 0
                    && !line.startsWith("#")
                    && standsFor(line.substring(0, bar).strip(), id)) {
                found = Optional.of(new RuleLine(file, number, line));
            }
        }
        return found;
    }

    /** Whether the id of a line is this one, or has it among its phrases. */
    private static boolean standsFor(String line, String id) {
        return line.indexOf(',') < 0
                ? line.replace('_', ' ').equals(id)
                : phrases(line).matcher(id).matches();
    }

    /** What a line stands for: "open,set_up probe,inquiry/V" for each verb with each noun. */
    private static Pattern phrases(String id) {
        return Pattern.compile(Arrays.stream(id.split(" "))
                .map(words -> Arrays.stream(words.replaceFirst("/[VNPS]$", "").split(","))
                        .map(word -> Pattern.quote(word.replace('_', ' ')))
                        .collect(Collectors.joining("|", "(?:", ")")))
                .collect(Collectors.joining(" ", "", id.replaceFirst(".*(?=/[VNPS]$)", ""))));
    }

    @Override
    public String toString() {
        return file + ":" + number + "\n" + line;
    }
}
