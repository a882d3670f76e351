package org.rapporteur.app.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.picture.Lane;
import org.rapporteur.app.picture.TimelinePicture;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.finding.Finding;
import org.rapporteur.register.Days;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Frequency;
import org.rapporteur.register.Paging;
import org.rapporteur.store.RegisterStore;

/** What happened, was asked, promised, refused and alleged, over time. */
public final class TimelinePage implements Exported {
    private static final int LISTED = 100;
    private static final Set<Lane> USUAL = EnumSet.complementOf(EnumSet.of(Lane.STATEMENT, Lane.CLAIMED));

    private final RegisterStore store;

    TimelinePage(RegisterStore store) {
        this.store = store;
    }

    /**
     * What the template shows.
     *
     * @param all the address with all days that findings have
     * @param found how many findings there are
     * @param undated how many of them have no day
     * @param rows the first of them
     */
    public record Model(
            Drawing drawing,
            Optional<TimelinePicture> picture,
            List<Drawing.Choice> lanes,
            String all,
            int found,
            int undated,
            List<Row> rows) {
        public Model {
            lanes = List.copyOf(lanes);
            rows = List.copyOf(rows);
        }

        /** Where a bar leads. */
        public String address(TimelinePicture.Bar bar) {
            return drawing.within(bar.days());
        }

        /** "Demands, 1 Oct 2018 to 7 Oct 2018: 3; 1 more begin here, their day is not known". */
        public String words(TimelinePicture.Track track, TimelinePicture.Bar bar) {
            return track.lane().words() + ", " + bar.days().written().replace("/", " to ") + ": " + bar.known()
                    + (bar.longer() == 0 ? "" : ", and " + bar.longer() + " of a longer time that begins here");
        }
    }

    @Override
    public String path() {
        return "/timeline";
    }

    @Override
    public View view(Request request) {
        Drawing drawing = Drawing.of(request, store, "lane");
        Set<Lane> lanes = lanes(drawing);
        List<Frequency> all = store.frequencies(drawing.filter().with(kinds(lanes))).stream()
                .filter(one -> lanes.contains(Lane.of(one.strand())))
                .toList();
        List<Frequency> dated =
                all.stream().filter(one -> one.days().isPresent()).toList();
        return View.of(
                "timeline",
                "Timeline",
                new Model(
                        drawing,
                        TimelinePicture.of(
                                dated,
                                drawing.filter().since(),
                                drawing.filter().until()),
                        Arrays.stream(Lane.values())
                                .map(lane ->
                                        new Drawing.Choice(Drawing.written(lane), lane.words(), lanes.contains(lane)))
                                .toList(),
                        whole(dated).map(drawing::within).orElse(drawing.path()),
                        found(all),
                        found(all) - found(dated),
                        Row.of(entries(drawing, lanes, Paging.first(LISTED)), new Reports(store))));
    }

    @Override
    public String file() {
        return "/timeline.csv";
    }

    @Override
    public String content(Request request) {
        Drawing drawing = Drawing.of(request, store, "lane");
        return Table.of(Row.of(entries(drawing, lanes(drawing), Paging.ALL), forFile(store)));
    }

    private static Set<Lane> lanes(Drawing drawing) {
        return drawing.choices("lane", Lane.class, USUAL);
    }

    private static int found(List<Frequency> some) {
        return some.stream().mapToInt(Frequency::times).sum();
    }

    private List<Entry> entries(Drawing drawing, Set<Lane> lanes, Paging paging) {
        return store.once(drawing.filter().with(kinds(lanes)), Lane.strands(lanes), paging);
    }

    private static Set<Finding.Kind> kinds(Set<Lane> lanes) {
        return lanes.stream()
                .flatMap(lane -> switch (lane) {
                    case MEETING, EVENT, CLAIMED, OPEN -> List.of(Finding.Kind.EVENT, Finding.Kind.MEETING).stream();
                    default -> List.of(Finding.Kind.valueOf(lane.name())).stream();
                })
                .collect(Collectors.toSet());
    }

    private static Optional<Days> whole(List<Frequency> dated) {
        return dated.stream()
                .map(one -> one.days().orElseThrow())
                .reduce((one, other) -> new Days(
                        one.first().isBefore(other.first()) ? one.first() : other.first(),
                        one.last().isAfter(other.last()) ? one.last() : other.last()));
    }
}
