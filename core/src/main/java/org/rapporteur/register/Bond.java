package org.rapporteur.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Participant;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Statement;

/**
 * What joins two actors: meetings that happened, and what was said, outermost, demanded or alleged by one to or of the other.
 *
 * @param from an actor's id; of those who met, the one that comes first by id
 * @param times how many findings tell it
 * @param first the first days known
 */
public record Bond(String from, String to, Finding.Kind kind, int times, Optional<Days> first, Optional<Days> last) {

    private record Pair(String from, String to, Finding.Kind kind) {}

    public static List<Bond> of(Collection<Entry> entries) {
        Map<Pair, Bond> bonds = new LinkedHashMap<>();
        for (Entry entry : entries) {
            for (Pair pair : pairs(entry.finding())) {
                Bond once = new Bond(pair.from(), pair.to(), pair.kind(), 1, entry.days(), entry.days());
                bonds.merge(pair, once, Bond::and);
            }
        }
        return new ArrayList<>(bonds.values());
    }

    private static List<Pair> pairs(Finding finding) {
        if (finding instanceof Meeting meeting && meeting.status() == EventStatus.HAPPENED) {
            List<String> parties = ids(
                    meeting.participants().stream().map(Participant::reference).toList());
            return pairs(parties, parties, finding.kind()).stream()
                    .filter(pair -> pair.from().compareTo(pair.to()) < 0)
                    .toList();
        } else if (finding instanceof Statement statement
                && statement.status() == Statement.Status.MADE
                && statement.depth() == 0) {
            return pairs(ids(statement.source()), ids(statement.addressee()), finding.kind());
        } else if (finding instanceof Demand demand) {
            return pairs(ids(demand.by()), ids(demand.of()), finding.kind());
        } else if (finding instanceof Allegation allegation) {
            return pairs(ids(allegation.by()), ids(allegation.perpetrators()), finding.kind());
        }
        return List.of();
    }

    private static List<Pair> pairs(List<String> from, List<String> to, Finding.Kind kind) {
        return from.stream()
                .flatMap(
                        one -> to.stream().filter(other -> !one.equals(other)).map(other -> new Pair(one, other, kind)))
                .toList();
    }

    private static List<String> ids(List<Reference> references) {
        return references.stream()
                .flatMap(reference -> reference.actor().stream())
                .distinct()
                .toList();
    }

    private Bond and(Bond other) {
        return new Bond(
                from, to, kind, times + other.times, either(first, other.first, -1), either(last, other.last, 1));
    }

    private static Optional<Days> either(Optional<Days> one, Optional<Days> other, int sign) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().compareTo(other.get()) * sign >= 0 ? one : other;
    }
}
