package org.rapporteur.diplomacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Cast;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.Evidence;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.FindingId;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Participant;
import org.rapporteur.finding.When;
import org.rapporteur.finding.Where;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Span;

/** A meeting as it is put together from all places of a report that tell of it. */
final class MeetingDraft {
    private final Telling first;
    private final List<Telling> tellings = new ArrayList<>();
    private final Map<String, Participant> participants = new LinkedHashMap<>();
    private final Set<String> agenda = new LinkedHashSet<>();

    /** A place of the report that tells of the meeting. */
    record Telling(
            String report,
            Words trigger,
            EventStatus status,
            String format,
            Optional<Where> where,
            Optional<When> when,
            String rule,
            double confidence) {}

    MeetingDraft(Telling first) {
        this.first = first;
        tellings.add(first);
    }

    void add(Participant participant) {
        String key = participant
                .reference()
                .actor()
                .orElse(participant.reference().text().toLowerCase(Locale.ROOT));
        participants.putIfAbsent(key, participant);
    }

    /** Same status, no other place or day, and everybody of the one is in the other, himself or by the body he speaks for. */
    boolean isSame(MeetingDraft other, Cast cast) {
        return first.status() == other.first.status()
                && agree(
                        first.where().flatMap(where -> where.place()).map(place -> place.name()),
                        other.first.where().flatMap(where -> where.place()).map(place -> place.name()))
                && agree(
                        first.when().flatMap(when -> when.timex()),
                        other.first.when().flatMap(when -> when.timex()))
                && sharesSomebody(other)
                && (covers(other, cast) || other.covers(this, cast));
    }

    private static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private boolean sharesSomebody(MeetingDraft other) {
        return other.participants.keySet().stream().anyMatch(participants::containsKey);
    }

    private boolean covers(MeetingDraft other, Cast cast) {
        return other.participants.values().stream()
                .allMatch(one -> participants.values().stream().anyMatch(mine -> belong(one, mine, cast)));
    }

    private static boolean belong(Participant one, Participant other, Cast cast) {
        Set<String> ones = sides(one, cast);
        return sides(other, cast).stream().anyMatch(ones::contains);
    }

    /** The actors that a participant stands for: himself, his bodies, and those named in his description. */
    private static Set<String> sides(Participant participant, Cast cast) {
        Set<String> sides = new LinkedHashSet<>();
        participant.reference().actor().ifPresent(sides::add);
        participant
                .reference()
                .actor()
                .flatMap(cast::actor)
                .ifPresent(
                        actor -> actor.offices().forEach(office -> office.body().ifPresent(sides::add)));
        if (participant.reference().actor().isEmpty()) {
            cast.in(participant.reference().span())
                    .forEach(mention -> mention.actor().ifPresent(sides::add));
        }
        if (sides.isEmpty()) {
            sides.add(participant.reference().text().toLowerCase(Locale.ROOT));
        }
        return sides;
    }

    void about(Collection<String> subjects) {
        agenda.addAll(subjects);
    }

    void join(MeetingDraft other) {
        tellings.addAll(other.tellings);
        other.participants.forEach(participants::putIfAbsent);
        agenda.addAll(other.agenda);
    }

    Meeting toMeeting(String version) {
        List<Span> evidence = new ArrayList<>();
        tellings.forEach(telling -> evidence.add(telling.trigger().span()));
        participants.values().forEach(one -> evidence.add(one.reference().span()));
        return new Meeting(
                FindingId.of(
                        first.report(),
                        Finding.Kind.MEETING,
                        "",
                        List.of(first.trigger().span())),
                first.report(),
                List.copyOf(participants.values()),
                first.status(),
                Optional.of(first.format()),
                level(),
                tellings.stream().flatMap(telling -> telling.where().stream()).findFirst(),
                tellings.stream().flatMap(telling -> telling.when().stream()).findFirst(),
                List.copyOf(agenda),
                new Evidence(evidence, first.rule(), version, first.confidence()));
    }

    private Optional<String> level() {
        String titles = participants.values().stream()
                .flatMap(one -> one.title().stream())
                .reduce("", (all, title) -> all + " " + title)
                .toLowerCase(Locale.ROOT);
        if (titles.contains("prime minister") || titles.contains("head of state") || titles.contains("king")) {
            return Optional.of("head of state or government");
        } else if (titles.contains("minister") || titles.contains("secretary of state")) {
            return Optional.of("minister");
        } else if (titles.contains("envoy") || titles.contains("ambassador") || titles.contains("representative")) {
            return Optional.of("envoy");
        }
        return Optional.empty();
    }
}
