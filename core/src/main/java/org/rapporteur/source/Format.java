package org.rapporteur.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a file is read, by the ending of its name. */
enum Format {
    TEXT(".txt .text .md .markdown"),
    PAGE(".html .htm .xhtml"),
    LINES(".jsonl .jsonl.gz .ndjson .ndjson.gz");

    private final String endings;

    Format(String endings) {
        this.endings = endings;
    }

    private List<String> endings() {
        return List.of(endings.split(" ", -1));
    }

    static Optional<Format> of(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (format.endings().stream().anyMatch(name::endsWith)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The name without its ending: "a/b c.jsonl.gz" gives "b c". */
    static String stem(Path file) {
        String name = name(file);
        String lower = name.toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            for (String ending : format.endings()) {
                if (lower.endsWith(ending) && name.length() > ending.length()) {
                    return name.substring(0, name.length() - ending.length());
                }
            }
        }
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
