package org.rapporteur.register;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventType;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Meeting;
import org.rapporteur.language.text.Span;

/**
 * What happened, by day: the events that reports themselves tell, and the meetings. Claims are left out, and so is the
 * event of consultation that a meeting was read off, which would tell the same twice.
 */
public final class Timeline {
    /** The kinds of findings that a timeline is made of. */
    public static final Set<Finding.Kind> KINDS = Set.of(Finding.Kind.EVENT, Finding.Kind.MEETING);

    private record Trigger(String report, Span span) {}

    private Timeline() {}

    /** Those of {@code entries} that belong in a timeline, in their order. */
    public static List<Entry> of(List<Entry> entries) {
        return once(entries).stream()
                .filter(entry -> KINDS.contains(entry.finding().kind()))
                .filter(entry -> Tally.of(entry.finding()) != Tally.CLAIMED_EVENT)
                .toList();
    }

    /**
     * Leaves out only the event of consultation that a meeting was read off, so that a picture shows nothing twice.
     *
     * @param entries with both events and meetings, or neither
     */
    public static List<Entry> once(List<Entry> entries) {
        Set<Trigger> meetings = meetings(entries);
        return entries.stream().filter(entry -> !isTold(entry, meetings)).toList();
    }

    private static Set<Trigger> meetings(List<Entry> entries) {
        Set<Trigger> meetings = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.finding() instanceof Meeting) {
                meetings.add(trigger(entry));
            }
        }
        return meetings;
    }

    private static boolean isTold(Entry entry, Set<Trigger> meetings) {
        return entry.finding() instanceof Event event
                && consultation(event).isPresent()
                && meetings.contains(trigger(entry));
    }

    /** The words by which a meeting, and the event that it was read off, are known to be one; empty for what is neither. */
    public static Optional<Span> consultation(Finding finding) {
        boolean isEvent = finding instanceof Event event
                && event.type() == EventType.CONSULT
                && Tally.of(event) != Tally.CLAIMED_EVENT;
        return finding instanceof Meeting || isEvent
                ? Optional.of(finding.evidence().spans().get(0))
                : Optional.empty();
    }

    private static Trigger trigger(Entry entry) {
        return new Trigger(
                entry.report().id(), entry.finding().evidence().spans().get(0));
    }
}
