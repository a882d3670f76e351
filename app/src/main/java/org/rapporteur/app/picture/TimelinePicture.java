package org.rapporteur.app.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.register.Days;
import org.rapporteur.register.Frequency;

/**
 * Findings over time: a lane for each kind, a column for each day, week, month or more, and a bar for what begins in it.
 *
 * @param before how many findings lie before the days shown, far from all others
 * @param after how many lie after them
 */
public record TimelinePicture(
        Unit unit, Days days, List<Tick> ticks, List<Track> tracks, int before, int after, int height) {
    /** Of the whole picture. */
    public static final int WIDTH = 1000;
    /** Left of the columns, for the names of the lanes. */
    public static final int LEFT = 150;

    private static final int TOP = 24;
    private static final int LANE = 56;
    private static final int BAR = 38;
    private static final int COLUMNS = 34;
    private static final int TICKS = 8;

    public TimelinePicture {
        ticks = List.copyOf(ticks);
        tracks = List.copyOf(tracks);
    }

    /** A day written under the columns. */
    public record Tick(double x, String label) {}

    /**
     * A lane.
     *
     * @param y of its ground
     */
    public record Track(Lane lane, int y, int total, List<Bar> bars) {
        public Track {
            bars = List.copyOf(bars);
        }
    }

    /**
     * What begins in a column.
     *
     * @param known how many are said to be within it
     * @param longer how many begin in it and may be later: "in October", where a column is a day
     * @param y the upper end
     * @param middle where those known begin, below those that are longer
     */
    public record Bar(
            Days days, int known, int longer, double x, double width, double y, double middle, double ground) {
        public int count() {
            return known + longer;
        }
    }

    /**
     * @param frequencies those with days are drawn
     * @return empty when none has a day
     */
    public static Optional<TimelinePicture> of(
            Collection<Frequency> frequencies, Optional<LocalDate> since, Optional<LocalDate> until) {
        List<Frequency> dated =
                frequencies.stream().filter(one -> one.days().isPresent()).toList();
        return dated.isEmpty() ? Optional.empty() : Optional.of(draw(dated, Period.of(dated, since, until)));
    }

    private static TimelinePicture draw(List<Frequency> dated, Period period) {
        Unit unit = Unit.of(period.days(), COLUMNS);
        LocalDate start = unit.start(period.days().first());
        int columns = unit.column(start, period.days().last()) + 1;
        Map<Lane, List<Frequency>> lanes = new TreeMap<>();
        dated.stream()
                .filter(one -> one.days()
                        .orElseThrow()
                        .touch(
                                Optional.of(period.days().first()),
                                Optional.of(period.days().last())))
                .forEach(one -> lanes.computeIfAbsent(Lane.of(one.strand()), lane -> new ArrayList<>())
                        .add(one));
        List<Track> tracks = new ArrayList<>();
        lanes.forEach((lane, list) -> {
            int ground = TOP + (tracks.size() + 1) * LANE;
            int total = list.stream().mapToInt(Frequency::times).sum();
            tracks.add(new Track(lane, ground, total, bars(list, new Columns(unit, start, columns), ground)));
        });
        int height = TOP + lanes.size() * LANE + 30;
        return new TimelinePicture(
                unit,
                period.days(),
                ticks(new Columns(unit, start, columns)),
                tracks,
                period.before(),
                period.after(),
                height);
    }

    private record Columns(Unit unit, LocalDate start, int number) {
        double width() {
            return (double) (WIDTH - LEFT) / number;
        }

        double x(int column) {
            return LEFT + column * width();
        }

        /** What begins before the picture stands in its first column. */
        int of(Days days) {
            return Math.max(0, unit.column(start, days.first()));
        }
    }

    private static List<Bar> bars(List<Frequency> frequencies, Columns columns, int ground) {
        Map<Integer, int[]> counts = new TreeMap<>();
        for (Frequency one : frequencies) {
            Days days = one.days().orElseThrow();
            int column = columns.of(days);
            Days within = columns.unit().days(columns.start(), column);
            boolean known =
                    !days.first().isBefore(within.first()) && !days.last().isAfter(within.last());
            counts.computeIfAbsent(column, empty -> new int[2])[known ? 0 : 1] += one.times();
        }
        int most = counts.values().stream()
                .mapToInt(each -> each[0] + each[1])
                .max()
                .orElse(1);
        List<Bar> bars = new ArrayList<>();
        counts.forEach((column, count) -> {
            // The root, so that a single finding is seen beside a hundred.
            double tall = Math.max(6, BAR * Math.sqrt((double) (count[0] + count[1]) / most));
            double solid = tall * count[0] / (count[0] + count[1]);
            bars.add(new Bar(
                    columns.unit().days(columns.start(), column),
                    count[0],
                    count[1],
                    columns.x(column),
                    columns.width(),
                    ground - tall,
                    ground - solid,
                    ground));
        });
        return bars;
    }

    private static List<Tick> ticks(Columns columns) {
        int every = (columns.number() + TICKS - 1) / TICKS;
        List<Tick> ticks = new ArrayList<>();
        for (int column = 0; column < columns.number(); column += every) {
            LocalDate day = columns.unit().days(columns.start(), column).first();
            ticks.add(new Tick(columns.x(column), columns.unit().label(day)));
        }
        return ticks;
    }
}
