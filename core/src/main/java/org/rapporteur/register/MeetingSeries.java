package org.rapporteur.register;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Participant;
import org.rapporteur.finding.Place;

/**
 * The meetings of two sides in their order. What several reports tell of one day and no two places is one meeting; whether
 * what they tell of days close together is one, a person is asked.
 */
public final class MeetingSeries {
    private static final int CLOSE = 3;

    private MeetingSeries() {}

    /**
     * The meetings that happened between the two, each with all that tell of it, in the order of their days.
     *
     * @param meetings by {@link Entry#ORDER}
     */
    public static List<List<Entry>> of(List<Entry> meetings, Side one, Side other) {
        List<List<Entry>> series = new ArrayList<>();
        for (Entry entry : meetings) {
            if (isBetween(entry, one, other)) {
                series.stream()
                        .filter(told -> told.stream().allMatch(before -> isSame(before, entry)))
                        .findFirst()
                        .orElseGet(() -> {
                            List<Entry> next = new ArrayList<>();
                            series.add(next);
                            return next;
                        })
                        .add(entry);
            }
        }
        return series;
    }

    static boolean isBetween(Entry entry, Side one, Side other) {
        return entry.finding() instanceof Meeting meeting
                && meeting.status() == EventStatus.HAPPENED
                && meeting.participants().stream().anyMatch(each -> isOf(each, entry, one))
                && meeting.participants().stream().anyMatch(each -> isOf(each, entry, other));
    }

    private static boolean isOf(Participant participant, Entry entry, Side side) {
        return participant.affiliation().filter(side.actor()::equals).isPresent()
                || side.has(participant.reference().actor(), entry.report().id(), entry.days());
    }

    /** A day that the report itself gives for the meeting; the day of the report is none. */
    private static Optional<Days> told(Entry entry) {
        return ((Meeting) entry.finding()).when().isPresent() ? entry.days() : Optional.empty();
    }

    private static boolean isSame(Entry one, Entry other) {
        return told(one).isPresent() && told(one).equals(told(other)) && placesAgree(one, other);
    }

    private static boolean placesAgree(Entry one, Entry other) {
        Optional<String> here = place(one);
        Optional<String> there = place(other);
        return here.isEmpty() || there.isEmpty() || here.equals(there);
    }

    private static Optional<String> place(Entry entry) {
        return ((Meeting) entry.finding())
                .where()
                .flatMap(where -> where.place())
                .map(Place::name);
    }

    /** Which of them may be one. */
    public static List<Question> questions(List<List<Entry>> series) {
        List<Question> questions = new ArrayList<>();
        for (int at = 1; at < series.size(); at++) {
            Entry before = series.get(at - 1).get(0);
            Entry entry = series.get(at).get(0);
            if (placesAgree(before, entry) && close(before, entry)) {
                questions.add(new Question(
                        Question.Kind.SAME_MEETING,
                        "the same two sides, days close together or not told, and no two places",
                        List.of(LineQuestions.quote(before), LineQuestions.quote(entry))));
            }
        }
        return questions;
    }

    /**
     * The series with those made one of which a person says so.
     *
     * @param yes ids of questions of {@link #questions} that were answered with yes
     */
    public static List<List<Entry>> joined(List<List<Entry>> series, Set<String> yes) {
        List<List<Entry>> joined = new ArrayList<>();
        for (int at = 0; at < series.size(); at++) {
            boolean same = at > 0
                    && questions(series.subList(at - 1, at + 1)).stream().anyMatch(asked -> yes.contains(asked.id()));
            List<Entry> told = same ? joined.remove(joined.size() - 1) : List.of();
            joined.add(Stream.concat(told.stream(), series.get(at).stream()).toList());
        }
        return joined;
    }

    private static boolean close(Entry one, Entry other) {
        if (one.days().isEmpty() || other.days().isEmpty()) {
            return true;
        }
        return Math.abs(ChronoUnit.DAYS.between(
                        one.days().get().first(), other.days().get().first()))
                <= CLOSE;
    }
}
