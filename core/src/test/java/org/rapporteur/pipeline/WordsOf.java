package org.rapporteur.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Commitment;
import org.rapporteur.finding.Demand;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Participant;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Refusal;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.When;
import org.rapporteur.finding.Where;
import org.rapporteur.finding.Words;

/** All words that findings quote from their report, with the places where they are said to stand. */
final class WordsOf {
    private WordsOf() {}

    static List<Words> in(Findings findings) {
        Stream<Words> mentions = findings.mentions().stream().map(one -> new Words(one.span(), one.text()));
        Stream<Words> dates = findings.dates().stream().map(one -> new Words(one.span(), one.text()));
        return Stream.of(
                        mentions,
                        dates,
                        findings.of(Statement.class).flatMap(WordsOf::of),
                        findings.of(Event.class).flatMap(WordsOf::of),
                        findings.of(Meeting.class).flatMap(WordsOf::of),
                        findings.of(Demand.class)
                                .flatMap(one -> Stream.of(
                                                references(one.by()),
                                                references(one.of()),
                                                references(one.target()),
                                                Stream.of(one.asked()))
                                        .flatMap(each -> each)),
                        findings.of(Commitment.class)
                                .flatMap(one -> Stream.concat(references(one.by()), Stream.of(one.promised()))),
                        findings.of(Refusal.class)
                                .flatMap(one -> Stream.concat(references(one.by()), Stream.of(one.refused()))),
                        findings.of(Allegation.class).flatMap(WordsOf::of))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Words> of(Statement one) {
        return Stream.of(
                        references(one.source()),
                        references(one.addressee()),
                        references(one.behalf()),
                        one.cue().stream(),
                        one.condition().stream(),
                        one.content().stream())
                .flatMap(each -> each);
    }

    private static Stream<Words> of(Event one) {
        return Stream.of(
                        references(one.actors()),
                        references(one.recipients()),
                        Stream.of(one.trigger()),
                        circumstances(one.where(), one.when()))
                .flatMap(each -> each);
    }

    private static Stream<Words> of(Meeting one) {
        return Stream.concat(
                references(
                        one.participants().stream().map(Participant::reference).toList()),
                circumstances(one.where(), one.when()));
    }

    private static Stream<Words> of(Allegation one) {
        return Stream.of(
                        references(one.perpetrators()),
                        references(one.victims()),
                        references(one.by()),
                        one.characterisedAs().stream(),
                        circumstances(one.where(), one.when()))
                .flatMap(each -> each);
    }

    private static Stream<Words> references(List<Reference> references) {
        return references.stream().map(one -> new Words(one.span(), one.text()));
    }

    private static Stream<Words> circumstances(Optional<Where> where, Optional<When> when) {
        return Stream.concat(
                where.stream().map(one -> new Words(one.span(), one.text())),
                when.stream().map(one -> new Words(one.span(), one.text())));
    }
}
