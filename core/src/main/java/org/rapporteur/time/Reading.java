package org.rapporteur.time;

import java.util.Optional;
import org.rapporteur.finding.DateExpression;

/**
 * What an expression comes to in its place.
 *
 * @param timex empty while it cannot be told
 * @param point where it moves the anchor of what follows
 */
record Reading(Optional<String> timex, DateExpression.Type type, Optional<Point> point) {
    static Reading of(String timex, DateExpression.Type type) {
        return new Reading(Optional.of(timex), type, Optional.empty());
    }

    static Reading at(Point point) {
        return at(point, "");
    }

    /** The point with a tail of TIMEX3 such as {@code -SU} or {@code TNI}. */
    static Reading at(Point point, String tail) {
        return new Reading(Optional.of(point.timex() + tail), DateExpression.Type.DATE, Optional.of(point));
    }

    static Reading untold(DateExpression.Type type) {
        return new Reading(Optional.empty(), type, Optional.empty());
    }
}
