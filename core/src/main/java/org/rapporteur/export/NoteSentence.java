package org.rapporteur.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Commitment;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Participant;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Refusal;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.When;
import org.rapporteur.finding.Where;
import org.rapporteur.finding.Words;
import org.rapporteur.register.Entry;

/**
 * What a finding says, in one sentence.
 *
 * @param words the report's own, where the sentence leads up to them
 */
record NoteSentence(String text, Optional<String> words) {
    private static final String SOMEBODY = "Somebody who is not named";

    static NoteSentence of(Entry entry, InReport in) {
        Finding finding = entry.finding();
        if (finding instanceof Meeting meeting) {
            return meeting(meeting, in);
        } else if (finding instanceof Demand demand) {
            return said(entry, demand.by(), asked(demand, in), demand.asked(), in);
        } else if (finding instanceof Commitment promise) {
            return said(entry, promise.by(), "promised" + to(promise.to(), in), promise.promised(), in);
        } else if (finding instanceof Refusal refusal) {
            return said(entry, refusal.by(), "refused" + to(refusal.to(), in), refusal.refused(), in);
        } else if (finding instanceof Statement statement) {
            Words content = statement.content().isEmpty()
                    ? statement.cue().orElseThrow()
                    : statement.content().get(0);
            String act = statement.act().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return said(entry, statement.source(), "said (" + act + ")", content, in);
        } else if (finding instanceof Allegation allegation) {
            return allegation(allegation, in);
        }
        return new NoteSentence(in.sentence(finding), Optional.empty());
    }

    private static NoteSentence meeting(Meeting meeting, InReport in) {
        String who = in.names(
                meeting.participants().stream().map(Participant::reference).toList());
        String met = switch (meeting.status()) {
            case HAPPENED -> " met";
            case PLANNED -> " plan to meet";
            case HYPOTHETICAL -> " might meet";
            case DENIED -> " did not meet";
        };
        String where =
                meeting.where().map(Where::text).map(place -> " in " + place).orElse("");
        String when =
                meeting.when().flatMap(When::edtf).map(day -> " (" + day + ")").orElse(" (undated)");
        String level = meeting.status() == EventStatus.HAPPENED
                ? meeting.level().map(rank -> ", " + rank).orElse("")
                : "";
        return new NoteSentence(who + met + where + when + level + ".", Optional.empty());
    }

    private static NoteSentence said(Entry entry, List<Reference> by, String verb, Words words, InReport in) {
        String who = by.isEmpty() ? SOMEBODY : in.names(by);
        String day = entry.days()
                .map(days -> days.first().equals(days.last())
                        ? days.first() + ": "
                        : days.first() + "/" + days.last() + ": ")
                .orElse("Undated: ");
        return new NoteSentence(day + who + " " + verb + ":", Optional.of(in.words(words.span())));
    }

    private static String asked(Demand demand, InReport in) {
        String of = in.names(demand.of());
        String verb = switch (demand.force()) {
            case HOPE -> "hoped" + of(" of ", of);
            case NEED -> "called it necessary" + of(" for ", of);
            case ASK -> "asked" + of(" ", of);
            case CALL -> "called" + of(" on ", of);
            case URGE -> "urged" + of(" ", of);
            case DEMAND -> "demanded" + of(" of ", of);
            case ULTIMATUM -> "demanded as an ultimatum" + of(" of ", of);
        };
        return verb + of(", aimed at ", in.names(demand.target()));
    }

    private static String of(String before, String names) {
        return names.isEmpty() ? "" : before + names;
    }

    private static String to(List<Reference> to, InReport in) {
        return of(" to ", in.names(to));
    }

    /** Never a fact: who alleges it and where it stands come first. */
    private static NoteSentence allegation(Allegation allegation, InReport in) {
        String perpetrators = of(" by ", in.names(allegation.perpetrators()));
        String kind = allegation.violation().replace('-', ' ');
        return new NoteSentence(
                Alleging.by(allegation.by(), in) + " alleged " + kind + perpetrators + ":",
                Optional.of(in.sentence(allegation)));
    }
}
