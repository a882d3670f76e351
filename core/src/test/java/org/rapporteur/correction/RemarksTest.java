package org.rapporteur.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.correction.Correction.Answer;
import org.rapporteur.correction.Correction.Verdict;

class RemarksTest {
    private static final Verdict CORROBORATED = new Verdict(
            Courier.stamp(1),
            "allegation-1",
            Verdict.Degree.CORROBORATED,
            Optional.of(Verdict.Standard.REASONABLE_GROUNDS_TO_BELIEVE));

    @Test
    void theLastVerdictHoldsUntilItIsUndone() {
        Verdict refuted = new Verdict(
                Courier.stamp(2),
                "allegation-1",
                Verdict.Degree.REFUTED,
                Optional.of(Verdict.Standard.BALANCE_OF_PROBABILITIES));
        assertThat(remarks(CORROBORATED, refuted).verdict("allegation-1")).contains(refuted);
        assertThat(remarks(CORROBORATED, refuted, new Correction.Undo(Courier.stamp(3), refuted.id()))
                        .verdict("allegation-1"))
                .contains(CORROBORATED);
        assertThat(remarks(CORROBORATED).verdict("allegation-2")).isEmpty();
    }

    @Test
    void aVerdictNamesItsStandard() {
        assertThatThrownBy(
                        () -> new Verdict(Courier.stamp(1), "allegation-1", Verdict.Degree.VERIFIED, Optional.empty()))
                .hasMessageContaining("standard of proof");
    }

    @Test
    void anIncidentGrows() {
        Correction.Incident first =
                Correction.Incident.fresh(Courier.stamp(1), List.of("allegation-1", "allegation-2"));
        Correction.Incident more = new Correction.Incident(Courier.stamp(2), first.incident(), List.of("allegation-3"));
        Remarks remarks = remarks(first, more);
        assertThat(remarks.incidents())
                .containsEntry(first.incident(), Set.of("allegation-1", "allegation-2", "allegation-3"));
        assertThat(remarks.incidentsOf("allegation-3")).containsExactly(first.incident());
        assertThat(remarks.incidentsOf("allegation-4")).isEmpty();
    }

    @Test
    void notesKeepTheirTagsAndLinesTheirAnswers() {
        Correction.Note note = new Correction.Note(Courier.stamp(1), "demand-1", List.of("to check"));
        Answer no = new Answer(Courier.stamp(2), "line-1", Answer.Outcome.NOT_ANSWERED, Optional.of("refusal-1"));
        Answer yes = new Answer(Courier.stamp(3), "line-1", Answer.Outcome.ANSWERED, Optional.of("refusal-1"));
        Remarks remarks = remarks(note, no, yes);
        assertThat(remarks.tags("demand-1")).containsExactly("to check");
        assertThat(remarks.notes("demand-1")).containsExactly(note);
        assertThat(remarks.answers("line-1")).containsExactly(yes);
    }

    private static Remarks remarks(Correction... all) {
        return Remarks.of(Corrections.inForce(List.of(all)));
    }
}
