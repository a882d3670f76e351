package org.rapporteur.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Evidence;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.Voice;
import org.rapporteur.language.text.Span;

/**
 * An event told twice in one report is one event with two pieces of evidence. Held for the same are only events in the
 * reporter's voice that are not done by speaking, with the same type, status, actors and recipients, all of them known, and with no
 * day, place or number that differs.
 */
public final class RetoldEvents {
    /** Words by which a report says that it tells of another time. */
    private static final Pattern ANOTHER = Pattern.compile(
            "\\b(again|another|second|third|fourth|fifth|further|separate|separately|also|once more|earlier|previous|previously"
                    + "|repeatedly|later|then)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int AROUND = 60;

    private RetoldEvents() {}

    /** Each event once, at the place where it is told first. */
    public static List<Event> once(Report report, List<Event> events) {
        List<Event> once = new ArrayList<>();
        for (Event event : events) {
            Optional<Event> known = once.stream()
                    .filter(earlier -> isSame(earlier, event, report.text()))
                    .findFirst();
            if (known.isPresent()) {
                once.set(once.indexOf(known.get()), joined(known.get(), event));
            } else {
                once.add(event);
            }
        }
        return once;
    }

    private static boolean isSame(Event one, Event other, String text) {
        return one.type() == other.type()
                && one.status() == other.status()
                && one.voice() == Voice.REPORTER
                && other.voice() == Voice.REPORTER
                && one.statement().isEmpty()
                && other.statement().isEmpty()
                && agree(one.mode(), other.mode())
                && root(one).equals(root(other))
                && isKnown(one.actors())
                && isKnown(one.recipients())
                && who(one.actors()).equals(who(other.actors()))
                && who(one.recipients()).equals(who(other.recipients()))
                && isSamePlaceAndDay(one, other)
                && (one.quantity().isEmpty() || other.quantity().isEmpty())
                && !saysAnother(other, text);
    }

    private static boolean isSamePlaceAndDay(Event one, Event other) {
        return agree(one.when().flatMap(when -> when.timex()), other.when().flatMap(when -> when.timex()))
                && agree(
                        one.where()
                                .map(where ->
                                        where.place().map(place -> place.name()).orElse(where.text())),
                        other.where()
                                .map(where ->
                                        where.place().map(place -> place.name()).orElse(where.text())));
    }

    private static String root(Event event) {
        return event.cameo().substring(0, Math.min(2, event.cameo().length()));
    }

    private static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static boolean isKnown(List<Reference> references) {
        return !references.isEmpty()
                && references.stream().allMatch(reference -> reference.actor().isPresent());
    }

    private static Set<Optional<String>> who(List<Reference> references) {
        return references.stream().map(Reference::actor).collect(Collectors.toSet());
    }

    private static boolean saysAnother(Event event, String text) {
        Span trigger = event.trigger().span();
        int start = Math.max(0, trigger.start() - AROUND);
        int end = Math.min(text.length(), trigger.end() + AROUND);
        return ANOTHER.matcher(text.substring(start, end)).find();
    }

    private static Event joined(Event first, Event again) {
        Set<Span> spans = new LinkedHashSet<>(first.evidence().spans());
        spans.addAll(again.evidence().spans());
        return new Event(
                first.id(),
                first.report(),
                first.type(),
                first.mode().or(again::mode),
                first.contexts(),
                first.cameo(),
                first.goldstein(),
                first.actors(),
                first.recipients(),
                first.trigger(),
                first.status(),
                first.historical() && again.historical(),
                first.voice(),
                first.statement(),
                first.quantity().isEmpty() ? again.quantity() : first.quantity(),
                first.when().or(again::when),
                first.where().or(again::where),
                new Evidence(
                        List.copyOf(spans),
                        first.evidence().rule(),
                        first.evidence().version(),
                        first.evidence().confidence()));
    }
}
