package org.rapporteur.app.picture;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Tally;
import org.rapporteur.register.Timeline;

/** Leaves out the event of consultation that a meeting was read off, so that a picture shows nothing twice. */
public final class Once {
    private Once() {}

    /** @param entries with both events and meetings, or neither */
    public static List<Entry> of(List<Entry> entries) {
        Set<String> told = new HashSet<>();
        Timeline.of(entries).forEach(entry -> told.add(entry.finding().id()));
        return entries.stream()
                .filter(entry -> !Timeline.KINDS.contains(entry.finding().kind())
                        || Tally.of(entry.finding()) == Tally.CLAIMED_EVENT
                        || told.contains(entry.finding().id()))
                .toList();
    }
}
