package org.rapporteur.source;

import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.finding.ChainLink;
import org.rapporteur.finding.ChainLink.Role;

/** The name of who publishes a page, as a line of its own above the headline. */
final class Masthead {
    /** It is one of so many lines at the top, after what is furniture. */
    private static final int TOP = 2;

    private static final int LEAST_BELOW = 3;

    private Masthead() {}

    /** Marks the line; gives the publisher that it names. */
    static Optional<ChainLink> mark(Layout layout, Outlets outlets) {
        int at = IntStream.range(0, layout.size())
                .filter(i -> !layout.isFurniture(i))
                .findFirst()
                .orElse(layout.size());
        for (int i = at; i < Math.min(at + TOP, layout.size() - LEAST_BELOW); i++) {
            TextLine line = layout.line(i);
            if (line.isLabel() && outlets.isMasthead(line.plain())) {
                layout.mark(i);
                return Optional.of(new ChainLink(Role.PUBLISHER, line.plain(), Optional.of(line.span())));
            }
        }
        return Optional.empty();
    }
}
