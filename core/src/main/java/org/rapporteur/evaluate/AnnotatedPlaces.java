package org.rapporteur.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Place.Point;
import org.rapporteur.finding.Report;
import org.rapporteur.language.text.Span;
import org.rapporteur.source.Sources;
import org.w3c.dom.Element;

/**
 * News with its names of places and their coordinates, in the XML of LGL and TR-News ({@code toponym}) or of GeoVirus
 * ({@code location}).
 */
public final class AnnotatedPlaces {
    /** How far an offset may be off: GeoVirus counts from 1, some of TR-News count line ends twice. */
    private static final int MOST_OFF = 30;

    private final Map<String, Article> articles = new LinkedHashMap<>();

    private AnnotatedPlaces() {}

    private record Article(String text, List<Toponym> toponyms) {}

    /** A name of a place; its point is empty where the annotator found none. */
    record Toponym(Span span, String name, Optional<Point> point) {}

    /**
     * Reads a file; an article without an id gets its number, counted from 0.
     *
     * @throws GoldException with all that is wrong in the file
     */
    public static AnnotatedPlaces read(Path file) throws IOException {
        AnnotatedPlaces places = new AnnotatedPlaces();
        List<String> problems = new ArrayList<>();
        List<Element> articles = Xml.all(Xml.read(file), "article");
        for (int number = 0; number < articles.size(); number++) {
            Element article = articles.get(number);
            String given = article.getAttribute("docid");
            String id = given.isEmpty() ? Integer.toString(number) : given;
            String text = Xml.text(article, "text");
            places.articles.put(id, new Article(text, toponyms(file + ": Article " + id, article, text, problems)));
        }
        if (places.articles.values().stream()
                .allMatch(article -> article.toponyms().isEmpty())) {
            problems.add(file + ": There is no place in it. Give <article> elements with <text> and <toponym> (LGL) or"
                    + " <location> (GeoVirus)");
        }
        if (!problems.isEmpty()) {
            throw new GoldException(problems);
        }
        return places;
    }

    private static List<Toponym> toponyms(String where, Element article, String text, List<String> problems) {
        List<Toponym> toponyms = new ArrayList<>();
        for (Element element : Xml.all(article, "toponym")) {
            List<Element> entry = Xml.all(element, "gaztag");
            Element place = entry.isEmpty() ? element : entry.get(0);
            toponym(where, element, Xml.text(element, "phrase"), place, text, problems)
                    .ifPresent(toponyms::add);
        }
        for (Element element : Xml.all(article, "location")) {
            toponym(where, element, Xml.text(element, "name"), element, text, problems)
                    .ifPresent(toponyms::add);
        }
        return toponyms;
    }

    private static Optional<Toponym> toponym(
            String where, Element element, String name, Element place, String text, List<String> problems) {
        try {
            int start = Integer.parseInt(Xml.text(element, "start").strip());
            int end = Integer.parseInt(Xml.text(element, "end").strip());
            return Optional.of(new Toponym(span(text, start, end, name), name, point(place)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            problems.add(where + ": '" + name + "' has a start or end that is not in the text (" + e.getMessage()
                    + "). Count characters of <text> from 0");
            return Optional.empty();
        }
    }

    /** The place nearest to the offsets where the name really stands. */
    private static Span span(String text, int start, int end, String name) {
        int length = text.codePointCount(0, text.length());
        for (int off = 0; off <= 2 * MOST_OFF; off++) {
            int moved = off % 2 == 0 ? off / 2 : -(off + 1) / 2;
            if (start + moved >= 0 && end + moved <= length) {
                Span span =
                        new Span(text.offsetByCodePoints(0, start + moved), text.offsetByCodePoints(0, end + moved));
                if (span.in(text).equals(name)) {
                    return span;
                }
            }
        }
        return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private static Optional<Point> point(Element place) {
        try {
            return Optional.of(
                    new Point(Double.parseDouble(Xml.text(place, "lat")), Double.parseDouble(Xml.text(place, "lon"))));
        } catch (NumberFormatException e) {
            return Optional.empty(); // the annotator left it open
        }
    }

    /** The articles as reports. */
    public List<Report> reports(Sources sources) {
        return articles.entrySet().stream()
                .map(article ->
                        sources.report(article.getKey(), article.getValue().text(), Optional.empty()))
                .toList();
    }

    /** Scores what was found in {@link #reports}. */
    public PlaceScore score(Collection<Findings> findings) {
        Map<String, List<Mention>> found = new HashMap<>();
        for (Findings one : findings) {
            found.put(
                    one.report().id(),
                    one.mentions().stream().filter(Mention::toponym).toList());
        }
        PlaceScore score = new PlaceScore();
        articles.forEach(
                (id, article) -> score.add(id, article.text(), article.toponyms(), found.getOrDefault(id, List.of())));
        return score;
    }
}
