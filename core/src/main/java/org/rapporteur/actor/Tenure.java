package org.rapporteur.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.finding.Actor;

/**
 * Chooses the offices that count on the day of a report: those held then; for somebody out of office those left before;
 * where the day is not known, those still held, else the last. What a report says itself always counts.
 */
final class Tenure {
    private static final String ALWAYS = "9999";

    private final Optional<String> day;

    Tenure(Optional<LocalDate> day) {
        this.day = day.map(LocalDate::toString);
    }

    /** The same actor with the offices that count. */
    Actor of(Actor actor) {
        if (actor.offices().size() < 2) {
            return actor;
        }
        return new Actor(
                actor.id(),
                actor.kind(),
                actor.name(),
                actor.names(),
                actor.country(),
                actor.sector(),
                counting(actor.offices()));
    }

    private List<Actor.Office> counting(List<Actor.Office> offices) {
        List<Actor.Office> held = offices.stream().filter(this::isHeld).toList();
        if (!held.isEmpty()) {
            return held;
        }
        List<Actor.Office> left = offices.stream()
                .filter(office -> day.isEmpty() || from(office).compareTo(day.get()) <= 0)
                .toList();
        if (day.isEmpty()) {
            return left.stream().max(Comparator.comparing(Tenure::from)).stream().toList();
        }
        return left.isEmpty() ? offices : left;
    }

    private boolean isHeld(Actor.Office office) {
        if (office.span().isPresent()) {
            return true;
        }
        return day.map(date -> starts(from(office), date) && ends(office.to().orElse(ALWAYS), date))
                .orElse(office.to().isEmpty());
    }

    /** A year or month holds its days: what is less exact decides. */
    private static boolean starts(String from, String date) {
        int exact = Math.min(from.length(), date.length());
        return from.substring(0, exact).compareTo(date.substring(0, exact)) <= 0;
    }

    private static boolean ends(String to, String date) {
        int exact = Math.min(to.length(), date.length());
        return date.substring(0, exact).compareTo(to.substring(0, exact)) <= 0;
    }

    private static String from(Actor.Office office) {
        return office.from().orElse("");
    }
}
