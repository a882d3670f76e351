package org.rapporteur.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.EventType;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Meeting;
import org.rapporteur.finding.Participant;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Voice;
import org.rapporteur.finding.When;
import org.rapporteur.finding.Where;
import org.rapporteur.finding.Words;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.language.text.Span;

/**
 * The facts of a report. Hope, plan and condition give none; nor does an event that is only the saying of something, which
 * the statement tells already, or that tells a meeting once more.
 */
public final class Facts {
    private static final int FEWEST_WORDS_SAID = 4;

    private final JoiningWords joining;

    public Facts(Knowledge knowledge) {
        joining = JoiningWords.of(knowledge);
    }

    /** In the order of the findings. */
    public List<Fact> of(Findings findings) {
        return new Gatherer(findings, joining).gather();
    }

    /** Goes through one report. */
    private static final class Gatherer {
        private final Findings findings;
        private final JoiningWords joining;
        private final Surroundings around;
        private final Parties parties;
        private final Optional<Days> published;
        private final Set<String> told = new HashSet<>();
        private final Map<Span, List<String>> termsOf = new HashMap<>();

        Gatherer(Findings findings, JoiningWords joining) {
            this.findings = findings;
            this.joining = joining;
            around = new Surroundings(findings, joining);
            parties = new Parties(findings.actors());
            published = findings.report().published().map(Days::of);
        }

        List<Fact> gather() {
            List<Fact> facts = new ArrayList<>();
            findings.of(Meeting.class).forEach(meeting -> meeting(meeting).ifPresent(facts::add));
            findings.of(Allegation.class)
                    .forEach(allegation -> allegation(allegation).ifPresent(facts::add));
            findings.of(Event.class).forEach(event -> event(event).ifPresent(facts::add));
            findings.of(Statement.class)
                    .forEach(statement -> statement(statement).ifPresent(facts::add));
            return facts.stream().sorted(Fact.ORDER).toList();
        }

        private Optional<Fact> meeting(Meeting meeting) {
            if (meeting.status() != EventStatus.HAPPENED) {
                return Optional.empty();
            }
            meeting.evidence().spans().forEach(span -> told.add(EventType.CONSULT.name() + around.sentence(span)));
            List<Reference> all =
                    meeting.participants().stream().map(Participant::reference).toList();
            return fact(meeting, Fact.MEET, false, false, all, List.of(), meeting.when(), meeting.where(), List.of());
        }

        private Optional<Fact> allegation(Allegation allegation) {
            if (allegation.scope() != Allegation.Scope.SPECIFIC) {
                return Optional.empty();
            }
            return fact(
                    allegation,
                    joining.family(allegation.violation()),
                    false,
                    true,
                    allegation.perpetrators(),
                    allegation.victims(),
                    allegation.when(),
                    allegation.where(),
                    allegation.harm());
        }

        private Optional<Fact> event(Event event) {
            boolean isClaim = event.voice() == Voice.STATEMENT;
            boolean happened = event.status() == EventStatus.HAPPENED;
            if (event.historical()
                    || !(happened || event.status() == EventStatus.DENIED)
                    || (!isClaim && event.statement().isPresent())
                    || !told.add(event.type().name()
                            + around.sentence(event.trigger().span())
                            + (event.quantity().isEmpty() ? "" : event.trigger().span()))) {
                return Optional.empty();
            }
            return fact(
                    event,
                    event.type().name(),
                    !happened,
                    isClaim,
                    event.actors(),
                    event.recipients(),
                    event.when(),
                    event.where(),
                    event.quantity());
        }

        private Optional<Fact> statement(Statement statement) {
            if (statement.status() != Statement.Status.MADE
                    || statement.depth() > 0
                    || statement.content().isEmpty()) {
                return Optional.empty();
            }
            Span content =
                    Span.covering(statement.content().stream().map(Words::span).toList());
            List<String> terms = terms(content);
            Set<String> agents = parties.ids(statement.source());
            if (agents.isEmpty() || Fact.words(terms).count() < FEWEST_WORDS_SAID) {
                return Optional.empty();
            }
            return Optional.of(new Fact(
                    statement.id(),
                    statement.report(),
                    Finding.Kind.STATEMENT,
                    Fact.SAY,
                    statement.polarity() == org.rapporteur.finding.Polarity.NEGATIVE,
                    false,
                    agents,
                    parties.ids(statement.addressee()),
                    parties.sides(agents),
                    Optional.empty(),
                    Optional.empty(),
                    published,
                    List.of(),
                    List.of(),
                    List.of(),
                    terms,
                    Words.of(content, findings.report().text())));
        }

        private Optional<Fact> fact(
                Finding finding,
                String act,
                boolean isDenied,
                boolean isClaim,
                List<Reference> by,
                List<Reference> to,
                Optional<When> when,
                Optional<Where> where,
                List<Event.Quantity> numbers) {
            Span trigger = finding.evidence().spans().get(0);
            Span sentence = around.sentence(trigger);
            Set<String> agents = parties.ids(by);
            Set<String> others = parties.ids(to);
            Optional<String> place = around.place(where, sentence);
            if (agents.isEmpty() && others.isEmpty() && place.isEmpty() && numbers.isEmpty()) {
                return Optional.empty();
            }
            Optional<Days> days = around.told(when, sentence);
            return Optional.of(new Fact(
                    finding.id(),
                    finding.report(),
                    finding.kind(),
                    act,
                    isDenied,
                    isClaim,
                    agents,
                    others,
                    parties.sides(agents),
                    place,
                    days,
                    days.isPresent() || when.isPresent() ? days : published,
                    around.figures(numbers),
                    words(Stream.concat(Stream.of(trigger), to.stream().map(Reference::span))),
                    words(to.stream().map(Reference::span)),
                    terms(sentence),
                    Words.of(sentence, findings.report().text())));
        }

        private List<String> words(Stream<Span> spans) {
            return spans.flatMap(span -> Fact.words(terms(span)))
                    .filter(term -> !joining.isAnybody(term))
                    .distinct()
                    .toList();
        }

        private List<String> terms(Span span) {
            return termsOf.computeIfAbsent(
                    span,
                    words -> Matter.of(
                                    findings.report().text(), words, findings.mentions(), Set.of(), Set.of(), joining)
                            .terms());
        }
    }

    /**
     * Two facts that are the same, or contradict each other, or may concern one incident, find each other by one of these with
     * high likelihood.
     */
    public static Collection<Block> blocks(Fact fact) {
        return new Blocks(fact).all();
    }
}
