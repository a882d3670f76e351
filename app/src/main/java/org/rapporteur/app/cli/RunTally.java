package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Voice;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.ActorDossier;
import org.rapporteur.register.Tally;
import org.rapporteur.source.Reading;

/** Counts what one run reads. */
final class RunTally {
    private final Map<Tally, Integer> findings = new EnumMap<>(Tally.class);
    private final Map<EventStatus, Integer> events = new EnumMap<>(EventStatus.class);
    private final Set<String> actors = new HashSet<>();
    private final List<Reading.Unreadable> unreadable = new ArrayList<>();
    private int reports;
    private int otherLanguage;
    private int known;
    private int erased;
    private long words;

    void add(Findings read) {
        reports++;
        words += words(read);
        if (read.report().language().filter(code -> !code.equals("en")).isPresent()) {
            otherLanguage++;
        }
        Tally.count(read.findings()).forEach((tally, count) -> findings.merge(tally, count, Integer::sum));
        read.of(Event.class)
                .filter(event -> event.voice() == Voice.REPORTER)
                .forEach(event -> events.merge(event.status(), 1, Integer::sum));
        read.actors().stream()
                .filter(actor -> !ActorDossier.isPrivate(actor))
                .map(Actor::id)
                .forEach(actors::add);
    }

    void addKnown() {
        known++;
    }

    void addErased() {
        erased++;
    }

    /** Not kept, since it or somebody in it was erased. */
    int erased() {
        return erased;
    }

    void add(Reading.Unreadable bad) {
        unreadable.add(bad);
    }

    private static long words(Findings read) {
        String text = read.report().text();
        long words = 0;
        for (Span part : read.report().body()) {
            words += new StringTokenizer(part.in(text)).countTokens();
        }
        return words;
    }

    int reports() {
        return reports;
    }

    /** Reports that are kept but not read, for they are not English. */
    int otherLanguage() {
        return otherLanguage;
    }

    int known() {
        return known;
    }

    long words() {
        return words;
    }

    int actors() {
        return actors.size();
    }

    int of(Tally tally) {
        return findings.getOrDefault(tally, 0);
    }

    /** Events in the reporter's own voice. */
    int of(EventStatus status) {
        return events.getOrDefault(status, 0);
    }

    List<Reading.Unreadable> unreadable() {
        return unreadable;
    }
}
