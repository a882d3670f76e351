package org.rapporteur.app.picture;

import java.util.List;
import java.util.Optional;

/**
 * Places on a map.
 *
 * @param land the {@code d} of an SVG path, in tenths
 * @param marks the larger areas first, so that towns lie on top
 * @param spots all places with a point, those with most first
 * @param beside how many of them lie beside what is shown
 */
public record MapPicture(Viewport view, String land, List<Mark> marks, List<Spot> spots, int beside) {
    public MapPicture {
        marks = List.copyOf(marks);
        spots = List.copyOf(spots);
    }

    /**
     * @param spots by {@link Spot#of}
     * @param wanted what to show; where that is not said, what holds all places that are smaller than a country
     */
    public static MapPicture of(List<Spot> spots, Optional<Viewport> wanted, Outlines outlines) {
        Viewport view = wanted.orElseGet(() -> around(spots));
        List<Spot> shown =
                spots.stream().filter(spot -> view.shows(spot.point())).toList();
        return new MapPicture(
                view, outlines.path(view), Mark.of(Cluster.of(shown, view)), spots, spots.size() - shown.size());
    }

    private static Viewport around(List<Spot> spots) {
        List<Spot> small =
                spots.stream().filter(spot -> spot.area() != Area.COUNTRY).toList();
        return Viewport.around(
                (small.isEmpty() ? spots : small).stream().map(Spot::point).toList());
    }
}
