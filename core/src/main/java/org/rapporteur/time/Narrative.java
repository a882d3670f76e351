package org.rapporteur.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.time.Meaning.Calendar;

/** Tells a narrative, which dates its own events, from news, which counts from the day it came out. */
final class Narrative {
    private static final int FEWEST_DATES = 3;
    private static final int FEWEST_YEARS = 10;

    private Narrative() {}

    /**
     * Whether the text gives dates of its own: three days or months with their year, or ten years, most of them more
     * than a year before the report.
     */
    static boolean is(List<List<Found>> sentences, Optional<LocalDate> published) {
        List<Point> dates = sentences.stream()
                .flatMap(List::stream)
                .flatMap(found -> points(found.meaning()))
                .filter(Point::hasYear)
                .toList();
        List<Point> old = dates.stream()
                .filter(point ->
                        published.isEmpty() || point.year() < published.get().getYear() - 1)
                .toList();
        long exact = old.stream().filter(point -> point.month() != 0).count();
        return (exact >= FEWEST_DATES || old.size() >= FEWEST_YEARS) && 2 * old.size() > dates.size();
    }

    private static Stream<Point> points(Meaning meaning) {
        return meaning instanceof Calendar calendar ? Stream.of(calendar.point()) : Stream.empty();
    }
}
