package org.rapporteur.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.language.text.Span;

/**
 * Reads attributions from a folder of brat files laid out as PolNeAR is: {@code text/NAME.txt} and
 * {@code attributions/NAME_ANNOTATOR.ann}; of several annotators the first by name counts.
 */
final class Brat {
    private Brat() {}

    /** The annotated texts by name; what is wrong is added to {@code problems}. */
    static Map<String, AnnotatedText> read(Path folder, List<String> problems) throws IOException {
        Path texts = folder.resolve("text");
        Path annotations = folder.resolve("attributions");
        if (!Files.isDirectory(texts) || !Files.isDirectory(annotations)) {
            problems.add(folder + ": There are no brat files here. Name a folder that holds the folders 'text' and"
                    + " 'attributions'");
            return Map.of();
        }
        Map<String, AnnotatedText> read = new TreeMap<>();
        for (Path file : files(annotations, ".ann")) {
            String stem = stem(file);
            String name = stem.contains("_") ? stem.substring(0, stem.lastIndexOf('_')) : stem;
            Path text = texts.resolve(name + ".txt");
            if (Files.exists(text) && !read.containsKey(name)) {
                read.put(name, annotated(Files.readString(text), file, problems));
            }
        }
        return read;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static AnnotatedText annotated(String text, Path file, List<String> problems) throws IOException {
        Map<String, List<Span>> marked = new HashMap<>();
        List<String[]> joined = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            String[] fields = line.split("\t", -1);
            try {
                if (fields[0].startsWith("T") && fields.length > 1 && fields[1].contains(" ")) {
                    marked.put(fields[0], spans(text, fields[1].substring(fields[1].indexOf(' ') + 1)));
                } else if (fields[0].startsWith("E") && fields.length > 1) {
                    joined.add(fields[1].split(" ", -1));
                }
            } catch (NumberFormatException | IndexOutOfBoundsException e) {
                problems.add(file + ":" + number + ": '" + line + "' has no offsets within the text. Write them as"
                        + " START END, in characters from 0");
            }
        }
        List<AttributionSpans> attributions = joined.stream()
                .map(roles -> attribution(roles, marked))
                .filter(one -> !one.content().isEmpty())
                .toList();
        return new AnnotatedText(text, attributions);
    }

    /** "0 5;10 12", counted in code points. */
    private static List<Span> spans(String text, String offsets) {
        List<Span> spans = new ArrayList<>();
        for (String pair : offsets.split(";", -1)) {
            String[] ends = pair.trim().split("\\s+", -1);
            spans.add(new Span(
                    text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
                    text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
        }
        return spans;
    }

    private static AttributionSpans attribution(String[] roles, Map<String, List<Span>> marked) {
        Map<String, List<Span>> byRole = new HashMap<>();
        for (String role : roles) {
            int colon = role.indexOf(':');
            Optional<List<Span>> spans = Optional.ofNullable(marked.get(role.substring(colon + 1)));
            if (colon > 0 && spans.isPresent()) {
                String name = role.substring(0, colon).replaceAll("\\d+$", "").toLowerCase(Locale.ROOT);
                byRole.computeIfAbsent(name, key -> new ArrayList<>()).addAll(spans.get());
            }
        }
        return new AttributionSpans(
                byRole.getOrDefault("source", List.of()),
                byRole.getOrDefault("cue", List.of()),
                byRole.getOrDefault("content", List.of()));
    }
}
