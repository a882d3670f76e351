package org.rapporteur.app.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.app.web.Segment.Layer;

/** Tells which layers cover a place, for places in rising order, in one pass. */
final class Sweep {
    private final List<Layer> waiting;
    private final List<Layer> open = new ArrayList<>();
    private int next;

    Sweep(Collection<Layer> layers) {
        waiting = layers.stream().sorted(Comparator.comparing(Layer::span)).toList();
    }

    List<Layer> at(int place) {
        while (next < waiting.size() && waiting.get(next).span().start() <= place) {
            open.add(waiting.get(next));
            next++;
        }
        open.removeIf(layer -> layer.span().end() <= place);
        return open;
    }
}
