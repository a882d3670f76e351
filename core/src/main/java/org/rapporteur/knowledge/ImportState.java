package org.rapporteur.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** How far an import is, kept in a file, so that one that was ended goes on from there. */
public final class ImportState {
    private static final String FILE = "state";

    private final Path folder;
    private final String inputs;
    private final Map<String, Long> numbers = new TreeMap<>();

    private ImportState(Path folder, String inputs) {
        this.folder = folder;
        this.inputs = inputs;
    }

    /** What was kept of these very inputs; nothing when there is none or the inputs have changed. */
    public static ImportState load(Path folder, List<Path> inputs) throws IOException {
        return load(folder, inputs, "");
    }

    /** @param settings what else the result depends on */
    static ImportState load(Path folder, List<Path> inputs, String settings) throws IOException {
        ImportState state = new ImportState(folder, described(inputs) + settings);
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            Properties kept = new Properties();
            try (BufferedReader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
            if (state.inputs.equals(kept.getProperty("inputs"))) {
                kept.stringPropertyNames().stream()
                        .filter(name -> !name.equals("inputs"))
                        .forEach(name -> state.numbers.put(name, Long.parseLong(kept.getProperty(name))));
            }
        }
        return state;
    }

    private static String described(List<Path> inputs) throws IOException {
        StringBuilder described = new StringBuilder();
        for (Path input : inputs) {
            described
                    .append(input.toAbsolutePath().normalize())
                    .append(' ')
                    .append(Files.size(input))
                    .append(' ')
                    .append(Files.getLastModifiedTime(input).toMillis())
                    .append(';');
        }
        return described.toString();
    }

    /** Whether the file is the one that the state is kept in. */
    static boolean isState(Path file) {
        return file.endsWith(FILE);
    }

    public boolean isBegun() {
        return !numbers.isEmpty();
    }

    public long number(String name) {
        return numbers.getOrDefault(name, 0L);
    }

    public void set(String name, long number) {
        numbers.put(name, number);
    }

    /** The lengths of the half-done files. */
    public Map<String, Long> lengths() {
        Map<String, Long> lengths = new HashMap<>();
        numbers.forEach((name, number) -> {
            if (name.startsWith("length.")) {
                lengths.put(name.substring(7), number);
            }
        });
        return lengths;
    }

    /** Keeps all numbers, and the lengths of the files; either everything is kept or what was before. */
    public void save(Map<String, Long> lengths) throws IOException {
        lengths.forEach((name, length) -> numbers.put("length." + name, length));
        Properties kept = new Properties();
        kept.setProperty("inputs", inputs);
        numbers.forEach((name, number) -> kept.setProperty(name, Long.toString(number)));
        Path half = folder.resolve(FILE + ".half");
        try (BufferedWriter writer = Files.newBufferedWriter(half, UTF_8)) {
            kept.store(writer, null);
        }
        Files.move(half, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
