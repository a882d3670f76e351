package org.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.EventType;

/**
 * The roots by which PLV (sentences labelled with PLOVER types, Hu et al., 2024) calls an event: PLOVER's types, but what
 * yields is one root, and what is planned or denied goes by another root than what happened.
 */
enum RootLabel {
    AGREE(1),
    CONSULT(1),
    SUPPORT(1),
    COOPERATE(2),
    AID(2),
    YIELD(2),
    ACCUSE(3),
    REQUEST(3),
    REJECT(3),
    THREATEN(3),
    PROTEST(4),
    MOBILIZE(4),
    SANCTION(4),
    COERCE(4),
    ASSAULT(4);

    private static final Set<RootLabel> MATERIAL_COOPERATION = Set.of(COOPERATE, AID, YIELD);
    private static final Set<RootLabel> VERBAL_CONFLICT = Set.of(ACCUSE, REQUEST, REJECT, THREATEN);
    private static final Set<RootLabel> MATERIAL_CONFLICT = Set.of(PROTEST, MOBILIZE, SANCTION, COERCE, ASSAULT);

    private final int quad;

    RootLabel(int quad) {
        this.quad = quad;
    }

    /** 1 and 2: verbal and material cooperation; 3 and 4: verbal and material conflict. */
    int quad() {
        return quad;
    }

    static Optional<RootLabel> named(String name) {
        return Arrays.stream(values())
                .filter(label -> label.name().equals(name))
                .findFirst();
    }

    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (RootLabel label : values()) {
            names.add(label.name());
        }
        return names;
    }

    /** What the data set calls an event of this type and status. */
    static RootLabel of(Event event) {
        RootLabel root = event.type() == EventType.CONCEDE || event.type() == EventType.RETREAT
                ? YIELD
                : valueOf(event.type().name());
        if (event.status() == EventStatus.DENIED) {
            return denied(root);
        }
        return event.status() == EventStatus.HAPPENED ? root : open(root);
    }

    /** What may come: a threat when it is conflict, a promise when it is not; asking and accusing stay what they are. */
    private static RootLabel open(RootLabel root) {
        if (VERBAL_CONFLICT.contains(root)) {
            return root;
        }
        return MATERIAL_CONFLICT.contains(root) ? THREATEN : AGREE;
    }

    /** What is not done: conflict that ceases yields, cooperation that ceases punishes, talk that is not held is refused. */
    private static RootLabel denied(RootLabel root) {
        if (VERBAL_CONFLICT.contains(root)) {
            return AGREE;
        } else if (MATERIAL_CONFLICT.contains(root)) {
            return YIELD;
        }
        return MATERIAL_COOPERATION.contains(root) ? SANCTION : REJECT;
    }
}
