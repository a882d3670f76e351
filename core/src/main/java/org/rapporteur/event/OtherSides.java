package org.rapporteur.event;

import java.util.List;
import java.util.Set;
import org.rapporteur.coreference.References;
import org.rapporteur.finding.EventType;
import org.rapporteur.language.text.Token;

/** Who can be the other side of what is done with words: no reporter who is told of it, and not the speaker's own side. */
final class OtherSides {
    private static final Set<EventType> AGAINST = Set.of(EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);

    private final References references;
    private final PublicLife publicLife;

    OtherSides(References references, PublicLife publicLife) {
        this.references = references;
        this.publicLife = publicLife;
    }

    /** Those of {@code others} who can be meant. */
    List<Token> only(EventType type, List<Token> actors, List<Token> others) {
        return !AGAINST.contains(type)
                ? others
                : others.stream()
                        .filter(one -> !publicLife.isPress(one) && !isOwnSide(actors, one))
                        .toList();
    }

    private boolean isOwnSide(List<Token> actors, Token other) {
        return !actors.isEmpty()
                && actors.stream().allMatch(actor -> references.speaksFor(references.of(actor), references.of(other)));
    }
}
