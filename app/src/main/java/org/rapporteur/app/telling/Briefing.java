package org.rapporteur.app.telling;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/**
 * What a register holds between two sides.
 *
 * @param brief in which meetings are one of which a person says so
 * @param sameMeeting which meetings may be one, those that were decided too
 * @param demanded each line once, the one that was first asked first
 * @param remarks what people say
 */
public record Briefing(
        ActorDossier first,
        ActorDossier second,
        Brief brief,
        List<Question> sameMeeting,
        List<Demanded> demanded,
        Remarks remarks) {
    public Briefing {
        sameMeeting = List.copyOf(sameMeeting);
        demanded = List.copyOf(demanded);
    }

    /**
     * What the first asked of the second, however often.
     *
     * @param line with those of which a person says that they are one with it
     * @param answers what may have answered it, what was decided too
     */
    public record Demanded(Line line, List<Question> answers) {
        public Demanded {
            answers = List.copyOf(answers);
        }
    }

    /** @param since the undated is told whatever this is */
    public static Briefing of(ActorDossier first, ActorDossier second, Optional<LocalDate> since, Reading reading) {
        Side one = reading.side(first.id());
        Side other = reading.side(second.id());
        Brief brief = Brief.of(entries(one, other, since, reading), one, other);
        List<Question> same = MeetingSeries.questions(brief.meetings());
        Remarks remarks = reading.remarks();
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
                demanded(brief, reading, remarks),
                remarks);
    }

    /** All that a person is asked of it. */
    public List<Question> questions() {
        return Stream.concat(sameMeeting.stream(), demanded.stream().flatMap(one -> one.answers().stream()))
                .toList();
    }

    private static List<Entry> entries(Side one, Side other, Optional<LocalDate> since, Reading reading) {
        TreeMap<String, Entry> entries = new TreeMap<>();
        Stream.concat(entries(one, Brief.OF_FIRST, reading), entries(other, Brief.OF_SECOND, reading))
                .filter(entry -> entry.days().isEmpty() || entry.days().get().touch(since, Optional.empty()))
                .forEach(entry -> entries.put(entry.finding().id(), entry));
        return entries.values().stream().sorted(Entry.ORDER).toList();
    }

    private static Stream<Entry> entries(Side side, Set<Finding.Kind> kinds, Reading reading) {
        return side.actors().stream()
                .flatMap(speaker -> reading.entries(Filter.ALL.with(kinds).withActor(speaker)).stream());
    }

    private static List<Demanded> demanded(Brief brief, Reading reading, Remarks remarks) {
        Map<String, List<Line>> voicedBy = new HashMap<>();
        Map<String, List<Line>> voicedIn = new HashMap<>();
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Entry entry : brief.asked()) {
            for (Line found : voicedIn.computeIfAbsent(
                    entry.report().id(),
                    report -> reading.lines(Filter.of(Finding.Kind.DEMAND).withReport(report)))) {
                if (found.voicings().stream()
                        .anyMatch(one -> one.finding().equals(entry.finding().id()))) {
                    List<Line> others = voicedBy.computeIfAbsent(
                            found.by(),
                            by -> reading.lines(Filter.of(Finding.Kind.DEMAND).withActor(by)));
                    Line line = OneLine.of(found, others, remarks).line();
                    lines.putIfAbsent(line.id(), line);
                }
            }
        }
        LineAnswers answers = new LineAnswers(reading);
        return lines.values().stream()
                .map(line -> new Demanded(line, answers.to(line)))
                .toList();
    }
}
