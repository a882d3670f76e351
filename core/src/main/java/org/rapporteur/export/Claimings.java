package org.rapporteur.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.EventType;
import org.rapporteur.finding.Evidence;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Voice;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Span;

/**
 * The accusing that lies in telling a misdeed of somebody: "the minister said that the army shelled the town" is an
 * accusation by the minister, whatever the army did. An accusation that the report
 * names as one is an event already and is not made again. The id of a claiming is that of its statement, so that it can be looked up.
 */
final class Claimings {
    private static final Set<EventType> MISDEEDS = Set.of(EventType.ASSAULT, EventType.COERCE);
    private static final String ACCUSE = "112";
    private static final double GOLDSTEIN = -2;

    private final Findings findings;

    Claimings(Findings findings) {
        this.findings = findings;
    }

    /** One for each statement that tells a misdeed of somebody other than its speaker, in the order of the text. */
    List<Event> all() {
        Map<String, Map<String, Reference>> accused = new LinkedHashMap<>();
        findings.of(Allegation.class)
                .filter(allegation -> allegation.voice() == Voice.STATEMENT)
                .forEach(allegation -> note(allegation.statement(), allegation.perpetrators(), accused));
        findings.of(Event.class)
                .filter(event -> event.voice() == Voice.STATEMENT
                        && event.status() == EventStatus.HAPPENED
                        && MISDEEDS.contains(event.type()))
                .forEach(event -> note(event.statement(), event.actors(), accused));
        Set<String> named = findings.of(Event.class)
                .filter(event -> event.type() == EventType.ACCUSE && event.voice() == Voice.REPORTER)
                .flatMap(event -> event.statement().stream())
                .collect(Collectors.toSet());
        return findings.of(Statement.class)
                .filter(statement -> accused.containsKey(statement.id()) && !named.contains(statement.id()))
                .filter(statement -> statement.depth() == 0
                        && statement.status() == Statement.Status.MADE
                        && !statement.source().isEmpty())
                .flatMap(statement ->
                        claiming(
                                statement,
                                List.copyOf(accused.getOrDefault(statement.id(), Map.of())
                                        .values()))
                                .stream())
                .sorted(Comparator.comparing(event -> event.evidence().spans().get(0)))
                .toList();
    }

    private static void note(
            Optional<String> statement, List<Reference> doers, Map<String, Map<String, Reference>> accused) {
        statement.ifPresent(id -> doers.forEach(doer -> accused.computeIfAbsent(id, key -> new LinkedHashMap<>())
                .putIfAbsent(doer.actor().orElse(doer.text()), doer)));
    }

    private Optional<Event> claiming(Statement statement, List<Reference> accused) {
        List<Reference> others = accused.stream()
                .filter(one -> statement.source().stream().noneMatch(speaker -> isSame(speaker, one)))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Words trigger = statement.cue().orElseGet(() -> statement.content().get(0));
        List<Span> evidence = new ArrayList<>(List.of(trigger.span()));
        statement.source().forEach(reference -> evidence.add(reference.span()));
        others.forEach(reference -> evidence.add(reference.span()));
        return Optional.of(new Event(
                statement.id(),
                statement.report(),
                EventType.ACCUSE,
                Optional.of("allege"),
                List.of(),
                ACCUSE,
                GOLDSTEIN,
                statement.source(),
                others,
                trigger,
                EventStatus.HAPPENED,
                false,
                Voice.REPORTER,
                Optional.of(statement.id()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new Evidence(
                        evidence,
                        "claiming in " + statement.evidence().rule(),
                        statement.evidence().version(),
                        statement.evidence().confidence())));
    }

    private static boolean isSame(Reference one, Reference other) {
        return one.actor().isPresent()
                ? one.actor().equals(other.actor())
                : one.text().equalsIgnoreCase(other.text());
    }
}
