package org.rapporteur.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Statement;
import org.rapporteur.language.text.Span;

class CorrectionsTest {
    private final Findings read = Courier.read();
    private final Statement statement = Courier.first(read, Statement.class);
    private final Demand demand = Courier.first(read, Demand.class);
    private final Event event = Courier.first(read, Event.class);
    private final Drafts drafts = new Drafts(new Reading(read));

    /** What one reading knows. */
    private record Reading(Findings findings) implements Known {
        @Override
        public Optional<Finding> finding(String id) {
            return findings.findings().stream()
                    .filter(finding -> finding.id().equals(id))
                    .findFirst();
        }

        @Override
        public Optional<Findings> report(String id) {
            return Optional.of(findings).filter(known -> known.report().id().equals(id));
        }

        @Override
        public Optional<Actor> actor(String id) {
            return findings.actors().stream()
                    .filter(actor -> actor.id().equals(id))
                    .findFirst();
        }
    }

    @Test
    void withoutCorrectionsAllStandsAsItWasRead() {
        assertThat(Corrections.apply(read, List.of())).isEqualTo(Standing.asRead(read));
    }

    @Test
    void whatIsAcceptedStandsAndIsReviewed() {
        Standing standing = Corrections.apply(read, List.of(drafts.accept(Courier.stamp(1), demand.id())));
        assertThat(standing.findings()).isEqualTo(read);
        assertThat(standing.review(demand.id())).isEqualTo(Review.of(Review.State.ACCEPTED, Courier.stamp(1)));
        assertThat(standing.review(event.id()).isReviewed()).isFalse();
        assertThat(standing.doubts()).isEmpty();
    }

    @Test
    void whatIsRejectedIsOutOfTheFindingsButKept() {
        Standing standing = Corrections.apply(read, List.of(drafts.reject(Courier.stamp(1), event.id())));
        assertThat(standing.findings().findings()).doesNotContain(event).hasSize(2);
        assertThat(standing.rejected()).containsExactly(event);
        assertThat(standing.review(event.id()).state()).isEqualTo(Review.State.REJECTED);
    }

    @Test
    void whatRestsOnARejectedStatementIsAskedAbout() {
        Standing standing = Corrections.apply(read, List.of(drafts.reject(Courier.stamp(1), statement.id())));
        assertThat(standing.findings().findings()).contains(demand);
        assertThat(standing.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.finding()).contains(demand.id());
            assertThat(doubt.why()).contains("rests on " + statement.id());
        });
    }

    @Test
    void theLastWordOnAFindingHolds() {
        Standing standing = Corrections.apply(
                read,
                List.of(drafts.reject(Courier.stamp(1), event.id()), drafts.accept(Courier.stamp(2), event.id())));
        assertThat(standing.findings()).isEqualTo(read);
        assertThat(standing.rejected()).isEmpty();
    }

    private Correction firmer(int number) {
        return drafts.edit(Courier.stamp(number), Parts.with(demand, "force", Demand.Force.ULTIMATUM));
    }

    @Test
    void anEditChangesItsFieldsAndOutlivesAnotherReading() {
        Findings anew = Courier.readBy("2");
        Standing standing = Corrections.apply(anew, List.of(firmer(1)));
        Demand edited = Courier.first(standing.findings(), Demand.class);
        assertThat(edited.force()).isEqualTo(Demand.Force.ULTIMATUM);
        assertThat(edited.evidence().version())
                .as("all else is of the new reading")
                .isEqualTo("2");
        assertThat(standing.review(demand.id()).state()).isEqualTo(Review.State.EDITED);
        assertThat(standing.doubts()).isEmpty();
    }

    @Test
    void anEditStandsButIsAskedAboutWhereTheNewReadingHasAThirdValue() {
        Demand other = Parts.with(demand, "force", Demand.Force.HOPE);
        Findings anew = with(read, other);
        Standing standing = Corrections.apply(anew, List.of(firmer(1)));
        assertThat(Courier.first(standing.findings(), Demand.class).force()).isEqualTo(Demand.Force.ULTIMATUM);
        assertThat(standing.doubts())
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.why()).contains("'force'"));
    }

    private static Findings with(Findings findings, Finding other) {
        return Parts.with(
                findings,
                "findings",
                findings.findings().stream()
                        .map(finding -> finding.id().equals(other.id()) ? other : finding)
                        .toList());
    }

    @Test
    void whatANewerProgramNoLongerFindsStaysWhenAPersonVouchesForIt() {
        Findings anew = Courier.readBadly();
        assertThat(anew.findings()).doesNotContain(demand);
        assertThat(Corrections.apply(anew, List.of(drafts.accept(Courier.stamp(1), demand.id())))
                        .findings()
                        .findings())
                .contains(demand);
        assertThat(Courier.first(Corrections.apply(anew, List.of(firmer(1))).findings(), Demand.class)
                        .force())
                .isEqualTo(Demand.Force.ULTIMATUM);
    }

    @Test
    void whatWasRejectedStaysRejectedInEveryReading() {
        List<Correction> rejected = List.of(drafts.reject(Courier.stamp(1), demand.id()));
        assertThat(Corrections.apply(Courier.readBy("3"), rejected).findings().findings())
                .extracting(Finding::kind)
                .doesNotContain(Finding.Kind.DEMAND);
        assertThat(Corrections.apply(Courier.readBadly(), rejected).rejected()).containsExactly(demand);
    }

    @Test
    void aCorrectionGoesWithItsWordsWhenTheTextHasMoved() {
        Findings moved = Courier.moved();
        Standing standing = Corrections.apply(moved, List.of(firmer(1)));
        assertThat(standing.findings().findings()).hasSize(3);
        Demand edited = Courier.first(standing.findings(), Demand.class);
        assertThat(edited.force()).isEqualTo(Demand.Force.ULTIMATUM);
        assertThat(edited.id()).isEqualTo(Courier.first(moved, Demand.class).id());
        assertThat(edited.asked().span().in(moved.report().text()))
                .isEqualTo(edited.asked().text());
        assertThat(standing.doubts()).isEmpty();
    }

    @Test
    void aCorrectionWhoseWordsAreGoneIsAskedAboutAndNotDropped() {
        Findings rewritten = Courier.rewritten();
        Standing standing = Corrections.apply(rewritten, List.of(firmer(1)));
        assertThat(standing.findings()).isEqualTo(rewritten);
        assertThat(standing.doubts())
                .extracting(Doubt::correction, Doubt::finding)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("correction-1", Optional.of(demand.id())));
    }

    @Test
    void aStatementTakesWhatIsAskedByItAlong() {
        Standing standing =
                Corrections.apply(read, List.of(drafts.reattribute(Courier.stamp(1), statement.id(), Courier.VALDARA)));
        List<Reference> source =
                Courier.first(standing.findings(), Statement.class).source();
        assertThat(source).extracting(Reference::actor).containsExactly(Optional.of(Courier.VALDARA));
        assertThat(Courier.first(standing.findings(), Demand.class).by()).isEqualTo(source);
        assertThat(Courier.first(standing.findings(), Event.class).actors())
                .as("who met somebody is not changed")
                .isEqualTo(event.actors());
    }

    @Test
    void twoSpellingsBecomeOneActorAndTwoAgain() {
        Correction merge = drafts.merge(Courier.stamp(1), Courier.OROU, Courier.ORU);
        Standing merged = Corrections.apply(read, List.of(merge));
        assertThat(merged.findings().actors()).extracting(Actor::id).containsExactly(Courier.ORU, Courier.VALDARA);
        Actor one = merged.findings().actors().get(0);
        assertThat(one.names()).containsExactly("Ana Oru", "Ana Orou");
        assertThat(one.offices()).extracting(Actor.Office::title).containsExactly("minister", "envoy");
        assertThat(merged.findings().mentions()).extracting(Mention::actor).doesNotContain(Optional.of(Courier.OROU));
        Correction undo = new Correction.Undo(Courier.stamp(2), merge.id());
        assertThat(Corrections.apply(read, Corrections.inForce(List.of(merge, undo))))
                .isEqualTo(Standing.asRead(read));
        Correction again = new Correction.Undo(Courier.stamp(3), undo.id());
        assertThat(Corrections.apply(read, Corrections.inForce(List.of(merge, undo, again))))
                .isEqualTo(merged);
    }

    @Test
    void aReportThatDoesNotKnowTheOtherActorIsMergedIntoIt() {
        Correction merge = new Correction.Merge(
                Courier.stamp(1), Courier.VALDARA, Drafts.actor("Republic of Valdara", Actor.Kind.STATE));
        Standing merged = Corrections.apply(read, List.of(merge));
        assertThat(merged.findings().actors())
                .filteredOn(actor -> actor.id().equals("name:republic-of-valdara"))
                .singleElement()
                .satisfies(actor -> assertThat(actor.names()).containsExactly("Valdara"));
        assertThat(Courier.first(merged.findings(), Demand.class).of())
                .extracting(Reference::actor)
                .containsExactly(Optional.of("name:republic-of-valdara"));
    }

    @Test
    void someMentionsBecomeSomebodyElseWithTheirPronouns() {
        Span oru = read.mentions().get(0).span();
        Correction split = drafts.split(
                Courier.stamp(1),
                Courier.ORU,
                Drafts.actor("Ana Oru the poet", Actor.Kind.PERSON),
                List.of(new Drafts.Mentions(Courier.REPORT, List.of(oru))));
        Findings after = Corrections.apply(read, List.of(split)).findings();
        Optional<String> poet = Optional.of("name:ana-oru-the-poet");
        assertThat(after.mentions())
                .filteredOn(mention -> mention.actor().equals(poet))
                .extracting(Mention::text)
                .containsExactlyInAnyOrder("Ana Oru", "She");
        assertThat(Courier.first(after, Statement.class).source())
                .extracting(Reference::actor)
                .containsExactly(poet);
        assertThat(Courier.first(after, Event.class).actors())
                .extracting(Reference::actor)
                .containsExactly(poet);
        assertThat(after.actors()).extracting(Actor::id).doesNotContain(Courier.ORU);
    }

    @Test
    void aMentionThatIsNoLongerThereIsAskedAbout() {
        Correction split = drafts.split(
                Courier.stamp(1),
                Courier.ORU,
                Drafts.actor("Ana Oru the poet", Actor.Kind.PERSON),
                List.of(new Drafts.Mentions(
                        Courier.REPORT, List.of(read.mentions().get(0).span()))));
        assertThat(Corrections.apply(Courier.moved(), List.of(split)).doubts())
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.why()).contains("'Ana Oru'"));
    }

    @Test
    void whatAPersonAddsIsThereInEveryReading() {
        Finding missed = Parts.with(Parts.with(event, "id", "event-added"), "evidence", demand.evidence());
        Correction addition = drafts.add(Courier.stamp(1), missed);
        for (Findings reading : List.of(read, Courier.readBadly())) {
            Standing standing = Corrections.apply(reading, List.of(addition));
            assertThat(standing.findings().findings()).contains(missed);
            assertThat(standing.review(missed.id()).state()).isEqualTo(Review.State.ADDED);
        }
    }

    @Test
    void anEditOfNothingOrOfWhatIsUnknownIsRefused() {
        assertThatThrownBy(() -> drafts.edit(Courier.stamp(1), demand))
                .isInstanceOf(CorrectionException.class)
                .hasMessageContaining("changes nothing");
        assertThatThrownBy(() -> drafts.accept(Courier.stamp(1), "demand-0"))
                .isInstanceOf(CorrectionException.class)
                .hasMessageContaining("no finding demand-0");
        assertThatThrownBy(() -> drafts.verdict(
                        Courier.stamp(1), demand.id(), Correction.Verdict.Degree.VERIFIED, Optional.empty()))
                .hasMessageContaining("no allegation");
    }

    /** Whatever was corrected before: a correction and its undoing leave all as it was. */
    @RepeatedTest(40)
    void whatIsDoneAndUndoneChangesNothing(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Correction> before = new ArrayList<>();
        for (int at = 0; at < random.nextInt(5); at++) {
            before.add(any(random, at));
        }
        Findings reading = random.nextBoolean() ? read : Courier.readBadly();
        Standing expected = Corrections.apply(reading, Corrections.inForce(before));
        List<Correction> after = new ArrayList<>(before);
        Correction one = any(random, 8);
        after.add(one);
        after.add(new Correction.Undo(Courier.stamp(9), one.id()));
        assertThat(Corrections.apply(reading, Corrections.inForce(after))).isEqualTo(expected);
    }

    private Correction any(Random random, int number) {
        Stamp stamp = Courier.stamp(number);
        return switch (random.nextInt(7)) {
            case 0 -> drafts.accept(stamp, demand.id());
            case 1 -> drafts.reject(stamp, statement.id());
            case 2 -> firmer(number);
            case 3 -> drafts.reattribute(stamp, statement.id(), Courier.VALDARA);
            case 4 -> drafts.merge(stamp, Courier.OROU, Courier.ORU);
            case 5 ->
                drafts.split(
                        stamp,
                        Courier.ORU,
                        Drafts.actor("Oru", Actor.Kind.PERSON),
                        List.of(new Drafts.Mentions(Courier.REPORT, List.of())));
            default ->
                drafts.add(
                        stamp, Parts.with(Parts.with(event, "id", "event-" + number), "evidence", demand.evidence()));
        };
    }
}
