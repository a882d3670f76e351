package org.rapporteur.app.picture;

import java.util.Arrays;
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

        /** That of which findings of a kind tell. */
        static Kind of(Finding.Kind told) {
            return Arrays.stream(values())
                    .filter(kind -> kind.finding == told)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Nobody is joined by a " + told));
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

    /** Whether both tell the same of the same two. */
    public boolean isBetween(Tie other) {
        return from.equals(other.from) && to.equals(other.to) && kind == other.kind;
    }

    boolean has(String actor) {
        return from.equals(actor) || to.equals(actor);
    }
}
