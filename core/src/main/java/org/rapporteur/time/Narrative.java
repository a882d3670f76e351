package org.rapporteur.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.time.Meaning.Calendar;

/** Tells a narrative, which dates its own events, from news, which counts from the day it came out. */
final class Narrative {
    private static final int FEWEST_DATES = 4;

    private Narrative() {}

    /**
     * Whether the text gives dates of its own: days or months with their year, at least four, most of them more than a
     * year before the report. Mere years do not count, news is full of them.
     */
    static boolean is(List<List<Found>> sentences, Optional<LocalDate> published) {
        List<Point> dates = sentences.stream()
                .flatMap(List::stream)
                .map(Found::meaning)
                .flatMap(meaning -> meaning instanceof Calendar calendar
                        ? Optional.of(calendar.point()).stream()
                        : Optional.<Point>empty().stream())
                .filter(point -> point.hasYear() && (point.month() != 0 || point.year() < 1900))
                .toList();
        long old = dates.stream()
                .filter(point ->
                        published.isEmpty() || point.year() < published.get().getYear() - 1)
                .count();
        return dates.size() >= FEWEST_DATES && 2 * old > dates.size();
    }
}
