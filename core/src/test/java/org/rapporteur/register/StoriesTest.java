package org.rapporteur.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Report;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.pipeline.ReportReader;

/** A wire, a paper that prints it, an account of another, and an update: joined by what they tell. */
class StoriesTest {
    private static final ReportReader READER = new ReportReader(Knowledge.builtIn());
    private static final Facts FACTS = new Facts(Knowledge.builtIn());

    private static final String WIRE =
            "UN envoy Martin Griffiths met Yemeni President Abd-Rabbu Mansour Hadi in Riyadh on Tuesday.\n\nGriffiths said"
                    + " that both parties had agreed to open the road between Hodeidah and Sanaa before the end of the month.\n\n"
                    + "At least 12 people were killed in Taiz on Monday when a mortar shell hit a market, residents said. The"
                    + " Houthis denied that their fighters had shelled the market.";

    private static final Findings FIRST = read("wire", "2019-03-06", "Example Wire", WIRE);
    private static final Findings COPY =
            read("paper", "2019-03-06", "The Placeholder Post", WIRE + "\n\nThe talks go on next week.");
    private static final Findings OWN = read(
            "own",
            "2019-03-06",
            "Specimen News",
            "President Abd-Rabbu Mansour Hadi held talks with Martin Griffiths, the UN special envoy, on Tuesday.\n\n"
                    + "Nine people were killed in Taiz on Monday when a mortar shell hit a crowded market, doctors said.");
    private static final Findings OTHER = read(
            "other",
            "2019-03-20",
            "Model Dispatch",
            "Martin Griffiths met President Abd-Rabbu Mansour Hadi in Riyadh on Tuesday to speak of prisoners.");

    private static Findings read(String id, String day, String outlet, String text) {
        return READER.read(new Report(
                id,
                Optional.empty(),
                Optional.of(LocalDate.parse(day)),
                Optional.of(outlet),
                List.of(),
                Optional.of("en"),
                Optional.empty(),
                text,
                List.of()));
    }

    private final Register register = new Register(List.of(FIRST, COPY, OWN, OTHER));

    private Story meeting() {
        return register.stories(Filter.ALL, FACTS).stream()
                .filter(story ->
                        story.act().equals(Fact.MEET) && story.reports().contains("wire"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneMeetingInThreeReportsIsOneStoryAndAnotherOneIsNot() {
        assertThat(meeting().reports()).containsExactlyInAnyOrder("wire", "paper", "own");
    }

    @Test
    void twoCopiesOfOneWireAreOneChain() {
        assertThat(meeting().chains(register.provenance())).isEqualTo(2);
    }

    @Test
    void whatOneHasAndTheOtherLacksIsTold() {
        assertThat(meeting().lackedBy("own")).extracting(Story.Detail::kind).contains(Story.Detail.Kind.PLACE);
        assertThat(meeting().lackedBy("wire")).isEmpty();
    }

    @Test
    void aStatementInTwoReportsIsOneStory() {
        assertThat(register.stories(Filter.ALL, FACTS))
                .filteredOn(story -> story.act().equals(Fact.SAY) && story.isShared())
                .anySatisfy(story -> assertThat(story.reports()).containsExactly("paper", "wire"));
    }

    @Test
    void theOrderOfReportsChangesNothing() {
        List<Findings> turned = new ArrayList<>(register.reports());
        Collections.reverse(turned);
        assertThat(new Register(turned).stories(Filter.ALL, FACTS)).isEqualTo(register.stories(Filter.ALL, FACTS));
        assertThat(new Register(turned).contradictions(Filter.ALL, FACTS))
                .isEqualTo(register.contradictions(Filter.ALL, FACTS));
    }

    @Test
    void twoNumbersAreAQuestionWithBothSentences() {
        assertThat(register.contradictions(Filter.ALL, FACTS))
                .filteredOn(one -> one.reason() == Contradiction.Reason.NUMBER)
                .isNotEmpty()
                .allSatisfy(one -> {
                    assertThat(List.of(one.one().report(), one.other().report()))
                            .contains("own");
                    assertThat(one.question().kind()).isEqualTo(Question.Kind.CONTRADICTION);
                    assertThat(one.one().words().text() + one.other().words().text())
                            .contains("Nine people", "12 people");
                });
    }

    @Test
    void wordForWordTheSameIsNoContradiction() {
        assertThat(new Register(List.of(FIRST, COPY)).contradictions(Filter.ALL, FACTS))
                .filteredOn(one -> one.reason() != Contradiction.Reason.NEGATION)
                .isEmpty();
    }
}
