package org.rapporteur.app.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.correction.Remarks;
import org.rapporteur.finding.Finding;
import org.rapporteur.register.ActorDossier;
import org.rapporteur.register.Brief;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Line;
import org.rapporteur.register.MeetingSeries;
import org.rapporteur.register.Question;
import org.rapporteur.register.Side;
import org.rapporteur.store.RegisterStore;

/**
 * What a register holds between two sides.
 *
 * @param brief in which meetings are one of which a person says so
 * @param sameMeeting which meetings may be one, those that were decided too
 * @param answers what may answer what the first asked, each once
 */
public record Briefing(
        ActorDossier first, ActorDossier second, Brief brief, List<Question> sameMeeting, List<Question> answers) {
    public Briefing {
        sameMeeting = List.copyOf(sameMeeting);
        answers = List.copyOf(answers);
    }

    /** @param since the undated is told whatever this is */
    public static Briefing of(ActorDossier first, ActorDossier second, Optional<LocalDate> since, RegisterStore store) {
        Side one = store.side(first.id());
        Side other = store.side(second.id());
        Brief brief = Brief.of(entries(one, other, since, store), one, other);
        List<Question> same = MeetingSeries.questions(brief.meetings());
        Remarks remarks = store.remarks();
        Set<String> yes = same.stream()
                .filter(question ->
                        Decision.of(question, remarks).filter(Decision::isYes).isPresent())
                .map(Question::id)
                .collect(Collectors.toSet());
        return new Briefing(
                first,
                second,
                brief.withMeetings(MeetingSeries.joined(brief.meetings(), yes)),
                same,
                answers(brief, store));
    }

    private static List<Entry> entries(Side one, Side other, Optional<LocalDate> since, RegisterStore store) {
        TreeMap<String, Entry> entries = new TreeMap<>();
        for (Side side : List.of(one, other)) {
            for (String speaker : side.actors()) {
                store.entries(Filter.ALL.withActor(speaker)).stream()
                        .filter(entry ->
                                entry.days().isEmpty() || entry.days().get().touch(since, Optional.empty()))
                        .forEach(entry -> entries.put(entry.finding().id(), entry));
            }
        }
        return entries.values().stream().sorted(Entry.ORDER).toList();
    }

    private static List<Question> answers(Brief brief, RegisterStore store) {
        TreeMap<String, Question> questions = new TreeMap<>();
        for (Entry entry : brief.asked()) {
            for (Line line : store.lines(
                    Filter.of(Finding.Kind.DEMAND).withReport(entry.report().id()))) {
                if (line.voicings().stream()
                        .anyMatch(one -> one.finding().equals(entry.finding().id()))) {
                    LineAnswers.of(line, store).forEach(question -> questions.put(question.id(), question));
                }
            }
        }
        return List.copyOf(questions.values());
    }
}
