package org.rapporteur.correction;

import java.util.List;
import java.util.Optional;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Commitment;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Refusal;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Voice;

/** Which findings are the same, and which rest on another. */
final class Likeness {
    private Likeness() {}

    /** Of one kind on the same words, and of one type where a kind has types. */
    static boolean isSame(Finding one, Finding other) {
        return one.kind() == other.kind()
                && one.evidence().spans().equals(other.evidence().spans())
                && detail(one).equals(detail(other));
    }

    private static String detail(Finding finding) {
        if (finding instanceof Event event) {
            return event.type().name();
        }
        return finding instanceof Allegation allegation ? allegation.violation() : "";
    }

    /** The finding with the id and evidence of another. */
    static Finding identified(Finding finding, Finding as) {
        return Parts.with(Parts.with(finding, "id", as.id()), "evidence", as.evidence());
    }

    /** The statement that a finding is read off, or lies in. */
    static Optional<String> restsOn(Finding finding) {
        return switch (finding.kind()) {
            case STATEMENT -> ((Statement) finding).within();
            case EVENT -> ((Event) finding).statement();
            case MEETING -> Optional.empty();
            case DEMAND -> Optional.of(((Demand) finding).statement());
            case COMMITMENT -> Optional.of(((Commitment) finding).statement());
            case REFUSAL -> Optional.of(((Refusal) finding).statement());
            case ALLEGATION -> ((Allegation) finding).statement();
        };
    }

    /** What is asked, promised, refused, alleged or done by making a statement is so by its new source too. */
    static Finding inherited(Finding finding, Statement before, Statement after) {
        if (restsOn(finding).filter(before.id()::equals).isEmpty() || finding.kind() == Finding.Kind.STATEMENT) {
            return finding;
        }
        if (finding instanceof Event event) {
            return event.voice() == Voice.REPORTER && event.actors().equals(before.source())
                    ? Parts.with(finding, "actors", after.source())
                    : finding;
        }
        return by(finding).equals(before.source()) ? Parts.with(finding, "by", after.source()) : finding;
    }

    private static List<?> by(Finding finding) {
        if (finding instanceof Demand demand) {
            return demand.by();
        } else if (finding instanceof Commitment promise) {
            return promise.by();
        } else if (finding instanceof Refusal refusal) {
            return refusal.by();
        }
        return finding instanceof Allegation allegation ? allegation.by() : List.of();
    }
}
