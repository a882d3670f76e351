package org.rapporteur.app.picture;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rapporteur.register.Bond;

/** What is drawn of what joins actors. */
public final class Ties {
    /** The most frequent first. */
    private static final Comparator<Tie> ORDER = Comparator.comparingInt(Tie::times)
            .reversed()
            .thenComparing(Tie::kind)
            .thenComparing(Tie::from)
            .thenComparing(Tie::to);

    private Ties() {}

    /** @param known the actors that may be shown; a private person is none */
    public static List<Tie> of(Collection<Bond> bonds, Set<String> known, Set<Tie.Kind> kinds) {
        return bonds.stream()
                .filter(bond -> known.contains(bond.from()) && known.contains(bond.to()))
                .map(bond -> new Tie(
                        bond.from(), bond.to(), Tie.Kind.of(bond.kind()), bond.times(), bond.first(), bond.last()))
                .filter(tie -> kinds.contains(tie.kind()))
                .sorted(ORDER)
                .toList();
    }
}
