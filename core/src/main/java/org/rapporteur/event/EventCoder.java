package org.rapporteur.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Agents;
import org.rapporteur.actor.Cast;
import org.rapporteur.coreference.References;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.EventType;
import org.rapporteur.finding.Evidence;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.FindingId;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.Voice;
import org.rapporteur.finding.Where;
import org.rapporteur.finding.Words;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.Statements;

/** Codes who did what to whom by event frames: verbs, phrases and nouns, with status and voice read from what stands around them. */
public final class EventCoder {
    private final FrameLexicon frames;
    private final CameoCodes codes;
    private final StatusReader statuses;
    private final Agents agents;
    private final String version;

    public EventCoder(Knowledge knowledge, Agents agents, String version) {
        this.frames = FrameLexicon.load(knowledge);
        this.codes = CameoCodes.load(knowledge);
        this.statuses = new StatusReader(Embeddings.load(knowledge));
        this.agents = agents;
        this.version = version;
    }

    public Events code(Report report, Doc doc, Cast cast, List<DateExpression> dates, Statements statements) {
        OneReport one = new OneReport(report, doc, cast, new Circumstances(cast, dates), statements);
        List<Events.Coded> coded = new ArrayList<>();
        for (Sentence sentence : doc.sentences()) {
            coded.addAll(one.in(sentence));
        }
        return new Events(coded);
    }

    private final class OneReport {
        private final Report report;
        private final Doc doc;
        private final Cast cast;
        private final References references;
        private final Roles roles;
        private final Circumstances circumstances;
        private final Statements statements;

        OneReport(Report report, Doc doc, Cast cast, Circumstances circumstances, Statements statements) {
            this.report = report;
            this.doc = doc;
            this.cast = cast;
            this.references = new References(cast);
            this.roles = new Roles(references);
            this.circumstances = circumstances;
            this.statements = statements;
        }

        List<Events.Coded> in(Sentence sentence) {
            List<Events.Coded> coded = new ArrayList<>();
            Set<Token> used = new HashSet<>();
            for (Token word : sentence) {
                if (used.contains(word)) {
                    continue;
                }
                for (Frame frame : frames.of(word)) {
                    Optional<Events.Coded> event = code(frame, word);
                    if (event.isPresent()) {
                        coded.add(event.get());
                        used.addAll(wordsOf(frame, word));
                        break;
                    }
                }
            }
            return coded;
        }

        private Optional<Events.Coded> code(Frame frame, Token trigger) {
            if (isExcluded(frame, trigger) || isPartOfName(trigger)) {
                return Optional.empty();
            }
            List<Token> actors = expand(roles.first(frame.actor(), trigger, frame));
            List<Token> recipients = expand(roles.first(frame.recipient(), trigger, frame));
            if (frame.actor().contains("subject")) {
                List<Token> meant = meant(trigger);
                if (!meant.isEmpty()) {
                    actors.clear();
                    actors.addAll(meant);
                }
            }
            if (frame.act() && recipients.isEmpty()) {
                statements
                        .of(trigger)
                        .ifPresent(read -> recipients.addAll(read.target()
                                .map(references::heads)
                                .orElseGet(() -> heads(read.statement().addressee()))));
            }
            actors.removeIf(token -> !canAct(token));
            recipients.removeAll(actors);
            if (frame.type() == EventType.CONSULT && recipients.stream().anyMatch(references::isActor)) {
                recipients.removeIf(token -> !references.isActor(token));
            }
            if (frame.needsPerson() && recipients.stream().noneMatch(references::isActor)) {
                return Optional.empty();
            }
            if (frame.needsRecipient() && recipients.stream().noneMatch(references::isActor)) {
                return Optional.empty();
            }
            if (frame.reciprocal() && actors.size() + recipients.size() < 2 && !isPlural(actors)) {
                boolean journey = frame.mode().filter("visit"::equals).isPresent();
                if (!journey && frame.type() == EventType.CONSULT) {
                    return Optional.empty();
                }
            }
            if (!frame.verb() && recipients.isEmpty() && agents.of(trigger).isPresent()) {
                return Optional.empty();
            }
            boolean somebody = !actors.isEmpty() || recipients.stream().anyMatch(references::isActor);
            return somebody ? Optional.of(event(frame, trigger, actors, recipients)) : Optional.empty();
        }

        /**
         * Who acts in a content without a subject of its own ("called on Russia to leave", "accused Russia of leaving",
         * "promised to leave"): those who are spoken to when others' deeds are asked for or told, or else the speaker.
         */
        private List<Token> meant(Token trigger) {
            Predicate predicate = new Predicate(trigger);
            boolean bare = (predicate.isInfinitive() || trigger.xpos().equals("VBG"))
                    && predicate.explicitSubject().isEmpty()
                    && !predicate.isPassive();
            Optional<Statements.Read> content = statements
                    .around(trigger.span())
                    .filter(read -> bare && read.contentHead().equals(Optional.of(trigger)));
            Optional<List<Token>> accused =
                    content.flatMap(Statements.Read::target).map(references::heads);
            return accused.or(() -> content.map(Statements.Read::statement)
                            .map(statement -> heads(
                                    switch (statement.act()) {
                                        case REQUEST, DEMAND, PRAISE -> statement.addressee();
                                        case COMMIT, OFFER, AGREE, REFUSE, THREATEN, HOPE -> statement.source();
                                        default -> List.<Reference>of();
                                    })))
                    .orElse(List.of());
        }

        /** The head word of each reference: the one whose governor lies outside it. */
        private List<Token> heads(List<Reference> references) {
            return references.stream()
                    .flatMap(reference -> doc.sentenceAt(reference.span().start()).stream()
                            .flatMap(sentence -> sentence.tokens().stream())
                            .filter(token -> reference.span().contains(token.span()))
                            .filter(token -> token.head()
                                    .filter(head -> reference.span().contains(head.span()))
                                    .isEmpty())
                            .limit(1))
                    .toList();
        }

        private boolean isPlural(List<Token> actors) {
            return actors.stream()
                    .anyMatch(
                            token -> token.xpos().endsWith("S") || token.form().equalsIgnoreCase("they"));
        }

        private List<Token> expand(List<Token> heads) {
            List<Token> all = new ArrayList<>();
            heads.forEach(head -> all.addAll(references.heads(head)));
            return all;
        }

        private boolean canAct(Token token) {
            return references.isActor(token)
                    || token.is(Upos.PROPN)
                    || agents.of(token).isPresent()
                    || (token.is(Upos.PRON)
                            && Set.of("i", "we", "they", "he", "she", "who")
                                    .contains(token.form().toLowerCase(Locale.ROOT)));
        }

        private boolean isExcluded(Frame frame, Token trigger) {
            Optional<Token> object = new Predicate(trigger).object().or(() -> trigger.child("nsubj:pass"));
            if (frame.verb()) {
                return object.filter(one -> frame.not().contains(one.lemma().toLowerCase(Locale.ROOT)))
                        .isPresent();
            }
            return trigger.children("amod", "compound").stream()
                    .anyMatch(modifier -> frame.not().contains(modifier.lemma().toLowerCase(Locale.ROOT)));
        }

        /** "Operation Peace Spring", "the Constitutional Committee": words of names are no events. */
        private boolean isPartOfName(Token trigger) {
            return cast.at(trigger.span().start())
                    .filter(mention ->
                            mention.actor().isPresent() || mention.instrument().isPresent())
                    .isPresent();
        }

        private Events.Coded event(Frame frame, Token trigger, List<Token> actors, List<Token> recipients) {
            Optional<Statements.Read> performed = frame.act() ? statements.of(trigger) : Optional.empty();
            Optional<Statements.Read> around = performed.isPresent()
                    ? performed.flatMap(read -> read.statement().within()).flatMap(statements::byId)
                    : statements.around(trigger.span());
            EventStatus status = status(trigger, performed, around);
            List<Reference> actorReferences = actors.stream()
                    .map(references::of)
                    .map(one -> spoken(one, around))
                    .toList();
            List<Reference> recipientReferences = recipients.stream()
                    .map(references::of)
                    .map(one -> spoken(one, around))
                    .toList();
            Words words = words(frame, trigger);
            List<Span> evidence = new ArrayList<>(List.of(words.span()));
            actorReferences.forEach(reference -> evidence.add(reference.span()));
            recipientReferences.forEach(reference -> evidence.add(reference.span()));
            Optional<String> statement =
                    performed.or(() -> around).map(read -> read.statement().id());
            Event event = new Event(
                    FindingId.of(report.id(), Finding.Kind.EVENT, frame.type().name(), evidence),
                    report.id(),
                    frame.type(),
                    frame.mode(),
                    frame.contexts(),
                    frame.cameo(),
                    codes.goldstein(frame.cameo()),
                    actorReferences,
                    recipientReferences,
                    words,
                    status,
                    false,
                    around.isPresent() ? Voice.STATEMENT : Voice.REPORTER,
                    statement,
                    quantities(frame, recipients),
                    circumstances.when(trigger),
                    circumstances
                            .where(trigger, frame.mode().filter("visit"::equals).isPresent())
                            .filter(where -> !frame.act() || !isSpokenTo(where, recipientReferences)),
                    new Evidence(evidence, "frame " + frame.id(), version, confidence(frame, actorReferences)));
            return new Events.Coded(event, trigger, actors, recipients);
        }

        /** "called on Turkey": who is spoken to is not where it was said. */
        private boolean isSpokenTo(Where where, List<Reference> recipients) {
            return recipients.stream().anyMatch(one -> one.span().contains(where.span()));
        }

        private EventStatus status(
                Token trigger, Optional<Statements.Read> performed, Optional<Statements.Read> holding) {
            Optional<Statements.Read> around = holding.filter(read -> !isItsAct(trigger, read));
            if (performed.isPresent()) {
                EventStatus own = switch (performed.get().statement().status()) {
                    case MADE -> EventStatus.HAPPENED;
                    case ANNOUNCED -> EventStatus.PLANNED;
                    case HYPOTHETICAL -> EventStatus.HYPOTHETICAL;
                    case DENIED -> EventStatus.DENIED;
                };
                return around.map(read -> StatusReader.inStatement(own, read.statement()))
                        .orElse(own);
            }
            EventStatus status = statuses.inSentence(trigger, around.flatMap(Statements.Read::predicate));
            return around.map(read -> StatusReader.inStatement(status, read.statement()))
                    .orElse(status);
        }

        /** "He said: We oppose …": to oppose is what is done by saying so, and not what is refused. */
        private boolean isItsAct(Token trigger, Statements.Read around) {
            return around.contentHead().equals(Optional.of(trigger)) && statements.isDoneWithin(around);
        }

        /** "We" and "I" inside a statement are its speaker. */
        private Reference spoken(Reference reference, Optional<Statements.Read> around) {
            boolean own = Set.of("I", "We", "we", "us", "me").contains(reference.text());
            if (!own || around.isEmpty()) {
                return reference;
            }
            Optional<String> speaker = around.get().statement().source().stream()
                    .flatMap(source -> source.actor().stream())
                    .findFirst();
            return new Reference(reference.span(), reference.text(), speaker);
        }

        private Words words(Frame frame, Token trigger) {
            List<Span> spans = new ArrayList<>(
                    wordsOf(frame, trigger).stream().map(Token::span).toList());
            Roles.lightVerb(trigger, frame).ifPresent(light -> spans.add(light.span()));
            Span span = Span.covering(spans);
            return Words.of(
                    span.length() <= 60 ? span : trigger.span(),
                    trigger.sentence().documentText());
        }

        private Set<Token> wordsOf(Frame frame, Token trigger) {
            Set<Token> words = new LinkedHashSet<>(List.of(trigger));
            if (frame.words().size() > 1) {
                trigger.subtree().stream()
                        .filter(token -> frame.words().contains(token.lemma().toLowerCase(Locale.ROOT))
                                || frame.words().contains(token.form().toLowerCase(Locale.ROOT)))
                        .filter(token -> Math.abs(token.index() - trigger.index()) < 6)
                        .forEach(words::add);
            }
            return words;
        }

        private List<Event.Quantity> quantities(Frame frame, List<Token> recipients) {
            return frame.quantity().stream()
                    .flatMap(kind -> recipients.stream().flatMap(token -> Numbers.on(token, kind).stream()))
                    .toList();
        }

        private static double confidence(Frame frame, List<Reference> actors) {
            double base = frame.verb() ? 0.8 : 0.7;
            return actors.stream().anyMatch(reference -> reference.actor().isPresent())
                    ? base
                    : Math.round((base - 0.15) * 100) / 100.0;
        }
    }
}
