package org.rapporteur.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.actor.Cast;
import org.rapporteur.coreference.References;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.Evidence;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.FindingId;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Modality;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.Voice;
import org.rapporteur.finding.Where;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Span;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.Statements;

/** Writes down an event whose words are known: its references, status, voice, date, place and evidence. */
final class EventWriter {
    private static final int LONGEST_TRIGGER = 60;
    /** The confidence in a guess. */
    private static final double GUESSED = 0.3;

    /** The share of right ones among 914 judged events that a verb tells with a recipient, as having happened; see docs/accuracy.md. */
    private static final double MOST = 0.7;

    private static final double LEAST = 0.2;

    private static final int LONGEST_PARTY = 80;
    /** The rest of a name: what stands before given names in parentheses, these, and the surname. */
    private static final Pattern SURNAME = Pattern.compile(
            "(\\s(of|\\p{Lu}[\\p{L}.'-]*)){0,5}\\s?\\(\\p{Lu}[\\p{L}.' -]{1,40}\\)\\s\\p{Lu}[\\p{L}'-]+");

    private final Report report;
    private final References references;
    private final Statements statements;
    private final Circumstances circumstances;
    private final StatusReader statuses;
    private final CameoCodes codes;
    private final String version;

    EventWriter(
            Report report,
            Cast cast,
            Statements statements,
            Circumstances circumstances,
            StatusReader statuses,
            CameoCodes codes,
            String version) {
        this.report = report;
        this.references = new References(cast);
        this.statements = statements;
        this.circumstances = circumstances;
        this.statuses = statuses;
        this.codes = codes;
        this.version = version;
    }

    Events.Coded write(Frame frame, Token trigger, Filled filled) {
        Optional<Statements.Read> performed = frame.act() ? statements.of(trigger) : Optional.empty();
        Optional<Statements.Read> around = performed.isPresent()
                ? performed.flatMap(read -> read.statement().within()).flatMap(statements::byId)
                : statements.around(trigger.span());
        EventStatus told = frame.isRefusal() ? EventStatus.HAPPENED : status(trigger, performed, around);
        EventStatus status =
                told == EventStatus.HAPPENED && isOnlyAnnounced(frame, trigger) ? EventStatus.PLANNED : told;
        boolean claimed = around.isPresent() && !frame.isRefusal();
        List<Reference> actors = references(filled.actors(), around);
        List<Reference> recipients = references(filled.recipients(), around);
        Words words = words(frame, trigger);
        List<Span> evidence = new ArrayList<>(List.of(words.span()));
        actors.forEach(reference -> evidence.add(reference.span()));
        recipients.forEach(reference -> evidence.add(reference.span()));
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
                actors,
                recipients,
                words,
                status,
                false,
                claimed ? Voice.STATEMENT : Voice.REPORTER,
                statement,
                quantities(frame, filled.recipients()),
                circumstances.when(trigger),
                circumstances
                        .where(trigger, frame.mode().filter("visit"::equals).isPresent())
                        .filter(where -> !frame.act() || filled.nearest() || !isSpokenTo(where, recipients)),
                new Evidence(
                        evidence,
                        (frame.isGuess() ? "" : "frame ") + frame.id() + (filled.nearest() ? ", nearest party" : ""),
                        version,
                        confidence(frame, filled, status)));
        return new Events.Coded(event, trigger, filled.actors(), filled.recipients());
    }

    private List<Reference> references(List<Token> tokens, Optional<Statements.Read> around) {
        return tokens.stream()
                .map(token -> wider(references.of(token), token))
                .map(one -> spoken(one, around))
                .toList();
    }

    /** "his counterpart, Omar Haddad", "people in Mali": with the name beside, or the place that tells which people. */
    private Reference wider(Reference reference, Token head) {
        Span span = reference.span();
        for (Token part : head.children("appos", "nmod")) {
            boolean name = part.hasRelation("appos") && part.is(Upos.PROPN);
            boolean place = head.is(Upos.NOUN)
                    && part.child("case")
                            .filter(link -> link.hasForm("in", "of", "from"))
                            .isPresent()
                    && references.mention(part).filter(Mention::toponym).isPresent();
            Span with = Span.covering(List.of(span, references.of(part).span()));
            if ((name || place) && part.index() > head.index() && with.length() <= LONGEST_PARTY) {
                span = with;
            }
        }
        Span whole = withSurname(span, head);
        return new Reference(whole, whole.in(head.sentence().documentText()), reference.actor());
    }

    /** "Secretary Anna B. (Anna Berta) Lund": with the surname behind the given names in full. */
    private static Span withSurname(Span span, Token head) {
        String text = head.sentence().documentText();
        Matcher rest = SURNAME.matcher(
                text.substring(span.end(), head.sentence().span().end()));
        return rest.lookingAt() ? new Span(span.start(), span.end() + rest.end()) : span;
    }

    /** "called on Turkey": who is spoken to is not where it was said. */
    private boolean isSpokenTo(Where where, List<Reference> recipients) {
        return recipients.stream().anyMatch(one -> one.span().contains(where.span()));
    }

    private EventStatus status(Token trigger, Optional<Statements.Read> performed, Optional<Statements.Read> holding) {
        Optional<Statements.Read> around = holding.filter(read -> !isItsAct(trigger, read));
        if (performed.isPresent()) {
            EventStatus own = switch (performed.get().statement().status()) {
                case MADE -> statuses.isOpen(trigger) ? EventStatus.HYPOTHETICAL : EventStatus.HAPPENED;
                case ANNOUNCED -> EventStatus.PLANNED;
                case HYPOTHETICAL -> EventStatus.HYPOTHETICAL;
                case DENIED -> EventStatus.DENIED;
            };
            return around.map(read -> StatusReader.inStatement(own, trigger, read.statement()))
                    .orElse(own);
        }
        EventStatus status = statuses.inSentence(trigger, around.flatMap(Statements.Read::predicate));
        return around.filter(read -> !isToldOfPast(trigger, read))
                .map(read -> StatusReader.inStatement(status, trigger, read.statement()))
                .orElse(status);
    }

    /** "announced a withdrawal from the valley": no soldier has moved yet. */
    private static boolean isOnlyAnnounced(Frame frame, Token trigger) {
        return frame.mode().filter("withdraw"::equals).isPresent()
                && Roles.lightVerb(trigger, frame)
                        .filter(light -> light.lemma().equals("announce"))
                        .isPresent();
    }

    /** "claimed to have taken the town" plans nothing. */
    private static boolean isToldOfPast(Token trigger, Statements.Read around) {
        Predicate predicate = new Predicate(trigger);
        return trigger.is(Upos.VERB)
                && predicate.isInfinitive()
                && predicate.isPerfect()
                && around.statement().modality() == Modality.PLANNED;
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
                span.length() <= LONGEST_TRIGGER ? span : trigger.span(),
                trigger.sentence().documentText());
    }

    /** The trigger and the other words of its frame. */
    static Set<Token> wordsOf(Frame frame, Token trigger) {
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

    private static double confidence(Frame frame, Filled filled, EventStatus status) {
        if (frame.isGuess()) {
            return GUESSED;
        }
        double share = MOST
                - (frame.verb() ? 0 : 0.15)
                - (filled.nearest() ? 0.2 : 0)
                - (filled.recipients().isEmpty() ? 0.15 : 0)
                - (status == EventStatus.HAPPENED ? 0 : 0.25);
        return Math.round(Math.max(LEAST, share) * 100) / 100.0;
    }
}
