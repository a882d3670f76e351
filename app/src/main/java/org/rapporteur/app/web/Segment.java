package org.rapporteur.app.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.rapporteur.app.telling.Controls;
import org.rapporteur.language.text.Span;

/**
 * A piece of a report's text in which nothing begins or ends, so that layers of highlights may overlap.
 *
 * @param text with the signs that turn the direction of writing made visible
 * @param layers names of the layers that cover it, as "actor"
 * @param findings ids of the findings whose evidence covers it
 * @param note what it refers to; may be empty
 */
public record Segment(String text, List<String> layers, List<String> findings, String note) {
    public Segment {
        layers = List.copyOf(layers);
        findings = List.copyOf(findings);
    }

    /**
     * Something to be highlighted.
     *
     * @param finding id of a finding, or empty
     * @param note what the words refer to, or empty
     */
    record Layer(Span span, String name, String finding, String note) {}

    /** For the class attribute: "actor cue". */
    public String classes() {
        return String.join(" ", layers);
    }

    /** For a data attribute. */
    public String ids() {
        return String.join(" ", findings);
    }

    public boolean isPlain() {
        return layers.isEmpty();
    }

    /** The text in pieces, in order. */
    static List<Segment> of(String text, Collection<Layer> layers) {
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
        for (Layer layer : layers) {
            borders.add(layer.span().start());
            borders.add(layer.span().end());
        }
        List<Segment> segments = new ArrayList<>();
        Sweep sweep = new Sweep(layers);
        int from = 0;
        for (int to : borders) {
            if (to > from) {
                segments.add(segment(text.substring(from, to), sweep.at(from)));
            }
            from = to;
        }
        return segments;
    }

    private static Segment segment(String words, List<Layer> over) {
        return new Segment(
                Controls.visible(words),
                over.stream().map(Layer::name).distinct().toList(),
                over.stream()
                        .map(Layer::finding)
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .toList(),
                over.stream()
                        .map(Layer::note)
                        .filter(note -> !note.isEmpty())
                        .findFirst()
                        .orElse(""));
    }
}
