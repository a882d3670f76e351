package org.rapporteur.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Report;
import org.rapporteur.language.text.Span;
import org.rapporteur.source.Sources;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Texts in TimeML: the day of publication in {@code DCT}, the text in {@code TEXT}, expressions of time as {@code TIMEX3}. */
public final class AnnotatedDates {
    private final Map<String, Text> texts = new LinkedHashMap<>();

    private AnnotatedDates() {}

    private record Text(String text, Optional<LocalDate> published, List<Expression> expressions) {}

    /** An expression of time; {@code value} is that of TIMEX3, "" without one. */
    record Expression(Span span, String value) {}

    /**
     * Reads files, and of folders the files that end in {@code .tml}, by name.
     *
     * @throws GoldException with all that is wrong in the files
     */
    public static AnnotatedDates read(List<Path> paths) throws IOException {
        AnnotatedDates dates = new AnnotatedDates();
        List<String> problems = new ArrayList<>();
        for (Path path : paths) {
            for (Path file : files(path)) {
                dates.read(file, problems);
            }
        }
        if (dates.texts.isEmpty() && problems.isEmpty()) {
            problems.add("There is no .tml file. Give TimeML files, or a folder of them");
        }
        if (!problems.isEmpty()) {
            throw new GoldException(problems);
        }
        return dates;
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".tml"))
                    .sorted()
                    .toList();
        }
    }

    private void read(Path file, List<String> problems) throws IOException {
        Element root;
        try {
            root = Xml.read(file);
        } catch (GoldException e) {
            problems.add(String.valueOf(e.getMessage()));
            return;
        }
        List<Element> bodies = Xml.all(root, "TEXT");
        if (bodies.isEmpty()) {
            problems.add(file + ": There is no <TEXT> in it. Give a file in TimeML");
            return;
        }
        StringBuilder text = new StringBuilder();
        List<Expression> expressions = new ArrayList<>();
        walk(bodies.get(0), text, expressions);
        texts.put(file.toString(), new Text(text.toString(), published(root), expressions));
    }

    private static void walk(Node node, StringBuilder text, List<Expression> expressions) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            int start = text.length();
            if (child instanceof Element element) {
                walk(element, text, expressions);
                if (element.getTagName().equals("TIMEX3")) {
                    expressions.add(new Expression(new Span(start, text.length()), element.getAttribute("value")));
                }
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
    }

    private static Optional<LocalDate> published(Element root) {
        return Xml.all(root, "DCT").stream()
                .flatMap(dct -> Xml.all(dct, "TIMEX3").stream())
                .findFirst()
                .map(timex -> timex.getAttribute("value"))
                .filter(value -> value.length() >= 10)
                .flatMap(value -> {
                    try {
                        return Optional.of(LocalDate.parse(value.substring(0, 10)));
                    } catch (DateTimeParseException e) {
                        return Optional.empty(); // a week or a season: the text counts as undated
                    }
                });
    }

    /** The texts as reports. */
    public List<Report> reports(Sources sources) {
        return texts.entrySet().stream()
                .map(entry -> sources.report(
                        entry.getKey(),
                        entry.getValue().text(),
                        entry.getValue().published()))
                .toList();
    }

    /** Scores what was found in {@link #reports}. */
    public DateScore score(Collection<Findings> findings) {
        DateScore score = new DateScore();
        Map<String, Findings> found = new LinkedHashMap<>();
        findings.forEach(one -> found.put(one.report().id(), one));
        texts.forEach((id, text) -> score.add(
                id,
                text.text(),
                text.expressions(),
                Optional.ofNullable(found.get(id)).map(Findings::dates).orElse(List.of())));
        return score;
    }
}
