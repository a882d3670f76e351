package org.rapporteur.register;

import java.util.Comparator;
import java.util.Optional;
import org.rapporteur.correction.Review;
import org.rapporteur.finding.Finding;

/**
 * A finding with the report it stands in and the days it speaks of.
 *
 * @param days when it is said to be; where nothing is said, the day of the report; empty when neither is known, and for
 *     background from another time
 * @param review whether a person has looked at it
 */
public record Entry(Finding finding, ReportHead report, Optional<Days> days, Review review) {
    /** By day, the undated last; then by report and place in it. */
    public static final Comparator<Entry> ORDER = Comparator.<Entry, Boolean>comparing(
                    entry -> entry.days().isEmpty())
            .thenComparing(entry -> entry.days()
                    .map(days -> days.first().toString() + days.last())
                    .orElse(""))
            .thenComparing(entry -> entry.report().id())
            .thenComparing(Entry::finding, Finding.ORDER);

    /** One that nobody has looked at. */
    public Entry(Finding finding, ReportHead report, Optional<Days> days) {
        this(finding, report, days, Review.NONE);
    }
}
