package org.rapporteur.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.finding.Actor;

/**
 * Tells the offices held on the day of a report from those left before, which become "former Prime Minister", and leaves
 * out those to come. Where the day is not known, those without an end count as held, else the last. What a report says
 * itself stays as it is.
 */
final class Tenure {
    /** What the title of an office begins with that was left before the report. */
    private static final String FORMER = "former ";

    private static final String ALWAYS = "9999";

    private final Optional<String> day;

    Tenure(Optional<LocalDate> day) {
        this.day = day.map(LocalDate::toString);
    }

    /** The same actor with the offices that count. */
    Actor of(Actor actor) {
        if (actor.offices().isEmpty()) {
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
        List<Actor.Office> begun = offices.stream().filter(this::hasBegun).toList();
        Optional<Actor.Office> last = day.isEmpty() && begun.stream().noneMatch(this::isHeld)
                ? begun.stream().max(Comparator.comparing(Tenure::from))
                : Optional.empty();
        return begun.isEmpty()
                ? offices
                : begun.stream()
                        .map(office ->
                                isHeld(office) || last.filter(office::equals).isPresent() ? office : former(office))
                        .toList();
    }

    private static Actor.Office former(Actor.Office office) {
        return new Actor.Office(FORMER + office.title(), office.body(), office.from(), office.to(), office.span());
    }

    private boolean hasBegun(Actor.Office office) {
        return office.span().isPresent()
                || day.map(date -> starts(from(office), date)).orElse(true);
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
