package org.rapporteur.statement;

import java.util.Optional;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Statement;
import org.rapporteur.language.text.Predicate;

/** What the statement around it does to a statement: one that is denied, declined or only asked for was not made. */
final class NestedStatus {
    private NestedStatus() {}

    /**
     * Empty where the words of the statement itself decide.
     *
     * @param holder the attribution in whose content it lies, and {@code outer} the statement read from that
     */
    static Optional<Statement.Status> of(Attribution attribution, Attribution holder, Statements.Read outer) {
        boolean whole =
                attribution.predicate().isPresent() && attribution.predicate().equals(outer.contentHead());
        Statement around = outer.statement();
        if (!whole || around.status() == Statement.Status.DENIED) {
            return Optional.empty();
        }
        if (holder.cue().map(Cue::act).filter(NestedStatus::isTurnedDown).isPresent()) {
            boolean own = attribution
                    .predicate()
                    .filter(verb -> new Predicate(verb).isNegated())
                    .isPresent();
            return own ? Optional.empty() : Optional.of(Statement.Status.DENIED);
        }
        boolean wished = around.act().family() == SpeechAct.Family.DIRECTIVE || around.act() == SpeechAct.HOPE;
        boolean infinitive = attribution
                .predicate()
                .filter(verb -> new Predicate(verb).isInfinitive())
                .isPresent();
        return wished && infinitive ? Optional.of(Statement.Status.HYPOTHETICAL) : Optional.empty();
    }

    private static boolean isTurnedDown(SpeechAct act) {
        return act == SpeechAct.DENY || act == SpeechAct.REFUSE || act == SpeechAct.NO_COMMENT;
    }
}
