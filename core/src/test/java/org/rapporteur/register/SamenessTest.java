package org.rapporteur.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Span;

class SamenessTest {
    private static final String FRONT = "@group:front";

    @Test
    void whatBeginsWithTheSameWordAndNameIsTheSame() {
        Voicing one = voicing("a", Set.of(), Optional.of(false), "pressur", FRONT, "carri");
        Voicing other = voicing("b", Set.of("state:X"), Optional.empty(), "pressur", FRONT, "respect", "truce");
        assertThat(Sameness.of(one, other)).isEqualTo(Sameness.SAME);
        assertThat(Lines.of(List.of(one, other))).hasSize(1);
    }

    @Test
    void theOtherWayToGoIsAnother() {
        Voicing more = voicing("a", Set.of(), Optional.of(false), "sanct", FRONT);
        Voicing less = voicing("b", Set.of(), Optional.of(true), "sanct", FRONT);
        assertThat(Sameness.of(more, less)).isEqualTo(Sameness.OTHER);
    }

    @Test
    void anotherAddresseeIsAQuestion() {
        Voicing one = voicing("a", Set.of("state:X"), Optional.empty(), "pressur", FRONT);
        Voicing other = voicing("b", Set.of("state:Y"), Optional.empty(), "pressur", FRONT);
        assertThat(Sameness.of(one, other)).isEqualTo(Sameness.DOUBTFUL);
        assertThat(LineQuestions.same(new Line(List.of(one)), List.of(new Line(List.of(other)))))
                .extracting(Question::kind)
                .containsExactly(Question.Kind.SAME_LINE);
    }

    @Test
    void theQuestionIsTheSameFromBothSidesAndInAnyOrder() {
        Voicing one = voicing("a", Set.of("state:X"), Optional.empty(), "pressur", FRONT);
        Voicing again = voicing("c", Set.of("state:X"), Optional.empty(), "pressur", FRONT);
        Line other = new Line(List.of(voicing("b", Set.of("state:Y"), Optional.empty(), "pressur", FRONT)));
        assertThat(List.of(
                        LineQuestions.same(new Line(List.of(one, again)), List.of(other)),
                        LineQuestions.same(new Line(List.of(again, one)), List.of(other)),
                        LineQuestions.same(other, List.of(new Line(List.of(again, one))))))
                .allSatisfy(questions -> assertThat(questions)
                        .extracting(Question::id)
                        .containsExactly(LineQuestions.same(other, List.of(new Line(List.of(one, again))))
                                .get(0)
                                .id()));
    }

    @Test
    void oneWordInCommonIsNotEnough() {
        Voicing one = voicing("a", Set.of(), Optional.empty(), "expel", "foreign", "forc", FRONT);
        Voicing other = voicing("b", Set.of(), Optional.empty(), "expel", "foreign", "diplomat", FRONT);
        assertThat(Sameness.of(one, other)).isNotEqualTo(Sameness.SAME);
    }

    @Test
    void endingsDoNotCount() {
        assertThat(Stem.of("implementation"))
                .isEqualTo(Stem.of("implemented"))
                .isEqualTo(Stem.of("implement"))
                .isNotEqualTo(Stem.of("import"));
    }

    private static Voicing voicing(String id, Set<String> to, Optional<Boolean> less, String... terms) {
        return new Voicing(
                id,
                Finding.Kind.DEMAND,
                "demand-" + id,
                "report-" + id,
                Optional.empty(),
                "person:oru",
                to,
                Demand.Direction.DO,
                Optional.of(Demand.Force.ASK),
                new Words(new Span(0, 1), "x"),
                List.of(terms),
                Matter.names(List.of(terms)),
                Set.of("talks"),
                less);
    }
}
