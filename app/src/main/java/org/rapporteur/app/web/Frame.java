package org.rapporteur.app.web;

import java.util.List;
import java.util.Optional;
import org.rapporteur.app.access.Role;
import org.rapporteur.app.access.Viewer;
import org.rapporteur.app.http.Request;
import org.rapporteur.pipeline.Version;

/**
 * What every page has around its content.
 *
 * @param part whether the content alone is wanted
 * @param here address of the page that the browser shows, to which its forms lead back
 * @param asOf the time of which the page tells, where that is not now; then nothing can be corrected
 */
public record Frame(String title, String path, boolean part, String here, Viewer viewer, Optional<String> asOf) {
    /** Where the navigation leads to. */
    public static final List<Place> PLACES = List.of(
            new Place("/", "Overview"),
            new Place("/search", "Findings"),
            new Place("/reports", "Reports"),
            new Place("/demands", "Demands"),
            new Place("/allegations", "Allegations"),
            new Place("/questions", "Questions"),
            new Place("/meetings", "Meetings"),
            new Place("/actors", "Actors"),
            new Place("/instruments", "Agreements"),
            new Place("/positions", "Positions"),
            new Place("/brief", "Brief"),
            new Place("/stories", "Stories"),
            new Place("/timeline", "Timeline"),
            new Place("/map", "Map"),
            new Place("/network", "Network"));

    /** A link of the navigation. */
    public record Place(String path, String name) {}

    static Frame of(View view, Request request, Optional<String> asOf) {
        return new Frame(
                view.title(), request.path(), request.wantsPart(), Back.shown(request), request.viewer(), asOf);
    }

    public List<Place> places() {
        return PLACES;
    }

    public boolean isHere(Place place) {
        return place.path().equals("/") ? path.equals("/") : (path + "/").startsWith(place.path() + "/");
    }

    public String program() {
        return Version.PROGRAM;
    }

    /** Sent back by every form that changes something. */
    public String csrf() {
        return viewer.csrf();
    }

    public boolean mayEdit() {
        return asOf.isEmpty() && viewer.role().includes(Role.EDITOR);
    }

    /** Whether there are accounts, so that one can sign out. */
    public boolean hasAccount() {
        return !viewer.name().equals(Viewer.LOCAL) && !viewer.name().isEmpty();
    }
}
