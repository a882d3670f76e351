package org.rapporteur.app.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Commitment;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Participant;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Refusal;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Voice;
import org.rapporteur.finding.Where;
import org.rapporteur.finding.Words;

/**
 * A finding in a row of a list.
 *
 * @param who has the active part, and towards whom
 * @param what is said or done, in the report's words
 */
public record Gist(String who, String what) {
    private static final String TOWARDS = " → ";

    public static Gist of(Finding finding, Findings report) {
        return of(finding, new NamesInReport(report));
    }

    /** @param names which names and words of the report are told */
    static Gist of(Finding finding, NamesInReport names) {
        if (finding instanceof Statement statement) {
            return new Gist(
                    towards(names, statement.source(), statement.addressee()),
                    lower(statement.act()) + unless(statement.status(), Statement.Status.MADE) + ": "
                            + words(names, statement.content()));
        } else if (finding instanceof Event event) {
            return new Gist(towards(names, event.actors(), event.recipients()), event(event, names));
        } else if (finding instanceof Meeting meeting) {
            return meeting(meeting, names);
        } else if (finding instanceof Demand demand) {
            String target = demand.target().isEmpty() ? "" : " (aimed at " + names.of(demand.target()) + ")";
            String refrain = demand.polarity() == Demand.Direction.REFRAIN ? " not to" : "";
            return new Gist(
                    towards(names, demand.by(), demand.of()),
                    lower(demand.force()) + refrain + ": " + quoted(names, demand.asked()) + target
                            + condition(names, demand.condition()));
        } else if (finding instanceof Commitment commitment) {
            return new Gist(
                    towards(names, commitment.by(), commitment.to()),
                    "promises: " + quoted(names, commitment.promised()) + condition(names, commitment.condition()));
        } else if (finding instanceof Refusal refusal) {
            return new Gist(
                    towards(names, refusal.by(), refusal.to()),
                    "refuses: " + quoted(names, refusal.refused()) + condition(names, refusal.condition()));
        }
        return allegation((Allegation) finding, names);
    }

    private static String event(Event event, NamesInReport names) {
        return lower(event.type())
                + event.mode().map(mode -> ", " + mode).orElse("")
                + unless(event.status(), EventStatus.HAPPENED)
                + (event.voice() == Voice.STATEMENT ? " (claimed)" : "")
                + ": " + names.sentence(event.trigger().span());
    }

    private static Gist meeting(Meeting meeting, NamesInReport names) {
        return new Gist(
                names.of(meeting.participants().stream()
                        .map(Participant::reference)
                        .toList()),
                meeting.format().orElse("meeting")
                        + place(names, meeting.where())
                        + unless(meeting.status(), EventStatus.HAPPENED)
                        + ": " + names.sentence(meeting.evidence().spans().get(0)));
    }

    private static Gist allegation(Allegation allegation, NamesInReport names) {
        List<String> parts = new ArrayList<>();
        parts.add(allegation.violation());
        if (!allegation.perpetrators().isEmpty()) {
            parts.add("by " + names.of(allegation.perpetrators()));
        }
        if (!allegation.victims().isEmpty()) {
            parts.add("against " + names.of(allegation.victims()));
        }
        allegation.harm().forEach(harm -> parts.add(quantity(harm)));
        String in = place(names, allegation.where());
        return new Gist(
                allegation.by().isEmpty() ? "the report" : names.of(allegation.by()), String.join(" ", parts) + in);
    }

    public static String quantity(Event.Quantity harm) {
        String number = harm.min() == harm.max() ? "" + harm.min() : harm.min() + " to " + harm.max();
        return number + " " + harm.kind();
    }

    private static String place(NamesInReport names, Optional<Where> where) {
        return where.map(known -> " in "
                        + known.place()
                                .map(place -> place.name())
                                .orElseGet(() -> names.words(known.span(), known.text())))
                .orElse("");
    }

    private static String condition(NamesInReport names, Optional<Words> condition) {
        return condition.map(words -> " [" + quoted(names, words) + "]").orElse("");
    }

    private static String towards(NamesInReport names, List<Reference> from, List<Reference> to) {
        String who = from.isEmpty() ? "?" : names.of(from);
        return to.isEmpty() ? who : who + TOWARDS + names.of(to);
    }

    private static String words(NamesInReport names, List<Words> words) {
        return words.stream().map(each -> quoted(names, each)).collect(Collectors.joining(" … "));
    }

    private static String quoted(NamesInReport names, Words words) {
        return names.words(words.span(), words.text());
    }

    private static <E extends Enum<E>> String unless(E value, E usual) {
        return value == usual ? "" : " (" + lower(value) + ")";
    }

    public static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
