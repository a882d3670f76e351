package org.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.evaluate.AnnotatedPlaces.Toponym;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Place;
import org.rapporteur.finding.Place.Point;
import org.rapporteur.language.text.Span;

/**
 * How well names of places are found (same span) and placed (within 161 km, a hundred miles). A name that is found and
 * left without a point counts as placed wrongly.
 */
public final class PlaceScore {
    private static final double EARTH = 6371.0088;
    private static final double NEAR = 161;

    private final List<Double> distances = new ArrayList<>();
    private final List<String> details = new ArrayList<>();
    private int annotated;
    private int found;
    private int right;
    private int placeable;

    PlaceScore() {}

    /** Adds what was found in one text and what is annotated in it. */
    void add(String id, String text, List<Toponym> toponyms, List<Mention> mentions) {
        Map<Span, Mention> free = new HashMap<>();
        mentions.forEach(mention -> free.putIfAbsent(mention.span(), mention));
        annotated += toponyms.size();
        found += free.size();
        for (Toponym toponym : toponyms) {
            Optional<Mention> mention = Optional.ofNullable(free.remove(toponym.span()));
            if (mention.isPresent()) {
                right++;
                toponym.point().ifPresent(point -> place(id, toponym, point, mention.get()));
            } else {
                details.add("missed  " + id + "  " + toponym.name() + "  " + around(text, toponym.span()));
            }
        }
        mentions.stream()
                .filter(mention -> mention.equals(free.get(mention.span())))
                .forEach(extra ->
                        details.add("extra   " + id + "  " + extra.text() + "  " + around(text, extra.span())));
    }

    private void place(String id, Toponym toponym, Point wanted, Mention mention) {
        placeable++;
        Optional<Point> point = mention.place().flatMap(Place::point);
        if (point.isEmpty()) {
            details.add("open    " + id + "  " + toponym.name());
            return;
        }
        double distance = kilometres(wanted, point.get());
        distances.add(distance);
        if (distance > NEAR) {
            details.add(String.format(
                    Locale.ROOT,
                    "far     %s  %s  %.0f km  %s",
                    id,
                    toponym.name(),
                    distance,
                    mention.place().map(Place::name).orElse("")));
        }
    }

    private static String around(String text, Span span) {
        int from = Math.max(0, span.start() - 40);
        int to = Math.min(text.length(), span.end() + 40);
        return "…" + text.substring(from, to).replaceAll("\\s+", " ") + "…";
    }

    private static double kilometres(Point one, Point other) {
        double north = Math.toRadians(one.latitude());
        double otherNorth = Math.toRadians(other.latitude());
        double half = Math.sin((otherNorth - north) / 2);
        double east = Math.sin(Math.toRadians(other.longitude() - one.longitude()) / 2);
        double chord = half * half + Math.cos(north) * Math.cos(otherNorth) * east * east;
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    public double recall() {
        return annotated == 0 ? 0 : (double) right / annotated;
    }

    /** F1 of names of places, both ends right. */
    public double recognition() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** The share of names found, with a point in the annotation, that lie within 161 km of it. */
    public double accuracy() {
        return placeable == 0 ? 0 : (double) near() / placeable;
    }

    private long near() {
        return distances.stream().filter(distance -> distance <= NEAR).count();
    }

    /** Every name missed, too many, left open or placed too far away, a line for each. */
    public List<String> details() {
        return List.copyOf(details);
    }

    /** Name and value, a line for each figure. */
    public List<String> rows() {
        List<Double> sorted = distances.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.isEmpty()
                ? 0
                : sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return List.of(
                "annotated " + annotated,
                "found " + found,
                figure("precision", precision()),
                figure("recall", recall()),
                figure("recognition F1", recognition()),
                "with a point " + placeable,
                "left open " + (placeable - distances.size()),
                figure("accuracy at 161 km", accuracy()),
                figure("of those placed", distances.isEmpty() ? 0 : (double) near() / distances.size()),
                String.format(Locale.ROOT, "median km %.2f", median));
    }

    private static String figure(String name, double value) {
        return String.format(Locale.ROOT, "%s %.4f", name, value);
    }
}
