package org.rapporteur.app.picture;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.finding.Finding;
import org.rapporteur.register.Days;

/**
 * What joins two actors.
 *
 * @param from an actor's id; of those who met, the one that comes first by id
 * @param times how many findings tell it
 * @param first the first day known
 */
public record Tie(String from, String to, Kind kind, int times, Optional<Days> first, Optional<Days> last) {
    /** In the order in which they are drawn side by side. */
    public enum Kind {
        MET("met", Finding.Kind.MEETING),
        SPOKE("spoke to", Finding.Kind.STATEMENT),
        ASKED("asked", Finding.Kind.DEMAND),
        ALLEGED("alleged against", Finding.Kind.ALLEGATION);

        private final String words;
        private final Finding.Kind finding;

        Kind(String words, Finding.Kind finding) {
            this.words = words;
            this.finding = finding;
        }

        /** Those that are shown when none is chosen. */
        public static Set<Kind> usual() {
            return EnumSet.of(MET, SPOKE, ASKED);
        }

        /** The kinds of findings that tell of such ties. */
        public static Set<Finding.Kind> findings(Set<Kind> kinds) {
            return kinds.stream().map(kind -> kind.finding).collect(Collectors.toSet());
        }

        public String words() {
            return words;
        }

        public boolean hasDirection() {
            return this != MET;
        }
    }

    Tie and(Tie other) {
        return new Tie(
                from, to, kind, times + other.times, either(first, other.first, -1), either(last, other.last, 1));
    }

    private static Optional<Days> either(Optional<Days> one, Optional<Days> other, int sign) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().compareTo(other.get()) * sign >= 0 ? one : other;
    }

    boolean has(String actor) {
        return from.equals(actor) || to.equals(actor);
    }
}
