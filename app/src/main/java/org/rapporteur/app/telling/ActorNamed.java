package org.rapporteur.app.telling;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.register.ActorDossier;
import org.rapporteur.register.Folded;
import org.rapporteur.register.NameCount;
import org.rapporteur.register.Tally;

/** Finds the one actor that a person means by an id or a name. */
public final class ActorNamed {
    private static final int MOST = 8;

    private ActorNamed() {}

    /** @throws NamingException when none has this name, or several might be meant */
    public static ActorDossier in(Reading reading, String name) {
        List<ActorDossier> all = reading.actors();
        String words = Folded.of(name);
        for (List<ActorDossier> found : List.of(
                all.stream().filter(actor -> actor.id().equals(name)).toList(),
                all.stream().filter(actor -> isCalled(actor, words)).toList(),
                all.stream()
                        .filter(actor -> Folded.of(actor.name()).contains(words))
                        .toList())) {
            if (found.size() == 1 && !words.isEmpty()) {
                return found.get(0);
            }
            if (found.size() > 1 && !words.isEmpty()) {
                throw new NamingException(
                        "'" + name + "' may be "
                                + found.stream()
                                        .sorted(Comparator.comparing(ActorNamed::findings)
                                                .reversed())
                                        .limit(MOST)
                                        .map(ActorDossier::id)
                                        .collect(Collectors.joining(", ")),
                        "Give one of these ids");
            }
        }
        throw new NamingException(
                "The register has no actor '" + name + "'", "See their names with: rapporteur actors");
    }

    private static boolean isCalled(ActorDossier actor, String words) {
        return Folded.of(actor.name()).equals(words)
                || actor.names().stream().map(NameCount::name).map(Folded::of).anyMatch(words::equals);
    }

    private static int findings(ActorDossier actor) {
        return actor.findings().getOrDefault(Tally.STATEMENT, 0);
    }
}
