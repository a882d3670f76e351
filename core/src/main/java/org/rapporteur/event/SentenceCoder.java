package org.rapporteur.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Agents;
import org.rapporteur.actor.Cast;
import org.rapporteur.coreference.References;
import org.rapporteur.finding.EventType;
import org.rapporteur.finding.Reference;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.statement.Statements;

/** Finds the frames in the sentences of one report and fills them. */
final class SentenceCoder {
    private final FrameLexicon frames;
    private final Agents agents;
    private final Doc doc;
    private final Cast cast;
    private final Statements statements;
    private final References references;
    private final Roles roles;
    private final Parties parties;
    private final PublicLife publicLife;
    private final EventWriter writer;

    SentenceCoder(FrameLexicon frames, Agents agents, Doc doc, Cast cast, Statements statements, EventWriter writer) {
        this.frames = frames;
        this.agents = agents;
        this.doc = doc;
        this.cast = cast;
        this.statements = statements;
        this.references = new References(cast);
        this.roles = new Roles(references);
        this.parties = new Parties(references, agents, new Antecedents(cast, agents));
        this.publicLife = new PublicLife(cast, agents, references);
        this.writer = writer;
    }

    List<Events.Coded> in(Sentence sentence) {
        List<Events.Coded> coded = new ArrayList<>();
        Set<Token> used = new HashSet<>();
        for (Token word : sentence) {
            if (used.contains(word)) {
                continue;
            }
            for (Frame frame : frames.of(word)) {
                Optional<Filled> filled = fill(frame, word);
                if (filled.isPresent()) {
                    coded.add(writer.write(isRefused(frame, word) ? frame.refused() : frame, word, filled.get()));
                    used.addAll(EventWriter.wordsOf(frame, word));
                    break;
                }
            }
        }
        sentence.tokens().stream()
                .limit(1)
                .flatMap(word -> statements.inSentence(word).stream())
                .filter(read ->
                        read.predicate().filter(cue -> !used.contains(cue)).isPresent())
                .forEach(read -> spoken(read, coded).ifPresent(coded::add));
        return coded;
    }

    /** "will not release": he who says so refuses. */
    private static boolean isRefused(Frame frame, Token trigger) {
        Predicate predicate = new Predicate(trigger);
        boolean condition = predicate
                .marker()
                .filter(mark -> mark.hasForm("if", "unless", "whether"))
                .isPresent();
        return frame.isKind()
                && frame.verb()
                && predicate.isNegated()
                && (predicate.isFuture() || predicate.isConditional())
                && !predicate.isPassive()
                && !condition;
    }

    /** What is done by saying something with a word that names no deed: "said that Qatar must mediate". */
    private Optional<Events.Coded> spoken(Statements.Read read, List<Events.Coded> coded) {
        Optional<Frame> frame = frames.of(read.statement().act());
        Optional<Token> content = read.contentHead();
        boolean refused = coded.stream().anyMatch(event -> event.event().type() == EventType.REJECT);
        if (frame.isEmpty() || content.isEmpty() || (refused && frame.get().type() == EventType.REJECT)) {
            return Optional.empty();
        }
        List<Token> actors = parties.acting(parties.named(heads(read.statement().source())));
        List<Token> recipients = heads(read.statement().addressee());
        if (frame.get().recipient().contains("subject")) {
            recipients = doer(read).orElse(recipients);
        }
        recipients = recipients.stream()
                .filter(parties::canAct)
                .filter(one -> !actors.contains(one))
                .toList();
        boolean nearest = recipients.isEmpty() && frame.get().type() != EventType.REQUEST;
        List<Token> aimed = nearest ? parties.near(content.get(), Set.copyOf(actors)) : recipients;
        List<Token> all = new ArrayList<>(actors);
        all.addAll(aimed);
        return actors.isEmpty() || aimed.isEmpty() || !parties.isAnybodyNamed(aimed) || !publicLife.holdsAnyOf(all)
                ? Optional.empty()
                : read.predicate().map(cue -> writer.write(frame.get(), cue, new Filled(actors, aimed, nearest)));
    }

    /** Who does what is said, where the words name him: "that Qatar must mediate". */
    private Optional<List<Token>> doer(Statements.Read read) {
        return read.contentHead()
                .map(Predicate::new)
                .filter(asked -> !asked.isPassive())
                .flatMap(Predicate::explicitSubject)
                .map(subject -> parties.meant(parties.named(List.of(subject))));
    }

    /** The parties of the frame at this word; empty when the words do not mean it here. */
    private Optional<Filled> fill(Frame frame, Token trigger) {
        if (Senses.isExcluded(frame, trigger) || isPartOfName(trigger)) {
            return Optional.empty();
        }
        List<Token> actors = actors(frame, trigger);
        List<Token> recipients = parties.named(roles.first(frame.recipient(), trigger, frame));
        if (frame.act() && recipients.isEmpty()) {
            statements
                    .of(trigger)
                    .ifPresent(read -> recipients.addAll(read.target()
                            .map(references::heads)
                            .orElseGet(() -> heads(read.statement().addressee()))));
        }
        if (frame.type() == EventType.REQUEST && recipients.isEmpty()) {
            statements.of(trigger).flatMap(this::doer).ifPresent(recipients::addAll);
        }
        if (frame.recipient().contains("owner")) {
            actors.removeAll(recipients); // "his arrest": he is arrested, and arrests nobody
        }
        recipients.removeAll(actors);
        if (frame.type() == EventType.CONSULT && recipients.stream().anyMatch(parties::canAct)) {
            recipients.removeIf(token -> !parties.canAct(token));
        }
        Filled filled = withoutThings(frame, aimed(frame, trigger, actors, recipients));
        return holds(frame, trigger, filled) ? Optional.of(filled) : Optional.empty();
    }

    private List<Token> actors(Frame frame, Token trigger) {
        List<Token> meant = frame.actor().contains("subject") ? meant(trigger) : List.of();
        List<Token> found = meant.isEmpty() ? roles.first(frame.actor(), trigger, frame) : meant;
        List<Token> acting = parties.acting(parties.named(found));
        return acting.isEmpty() && frame.verb() && frame.actor().contains("subject")
                ? parties.acting(parties.named(Roles.above(trigger)))
                : acting;
    }

    /** A recipient is somebody; only what is attacked or seized may be a thing. */
    private Filled withoutThings(Frame frame, Filled filled) {
        boolean hitsThings = frame.type() == EventType.ASSAULT
                || frame.mode().filter(Set.of("seize", "visit")::contains).isPresent();
        return hitsThings || !frame.verb() || frame.needsPerson()
                ? filled
                : new Filled(filled.actors(), parties.people(filled.recipients()), filled.nearest());
    }

    /**
     * The recipients as parties; when there are none, the nearest party below the words. Who is met or asked is named as
     * such or unknown: "demanded that the criminals be tried" asks nothing of them.
     */
    private Filled aimed(Frame frame, Token trigger, List<Token> actors, List<Token> recipients) {
        if (frame.needsPerson()) {
            boolean harm = frame.type() == EventType.ASSAULT || frame.type() == EventType.COERCE;
            return new Filled(actors, harm ? parties.victims(recipients) : parties.people(recipients), false);
        }
        List<Token> meant = parties.meant(recipients);
        meant.removeAll(actors);
        boolean somebody = meant.stream().anyMatch(parties::canAct);
        Optional<Token> light = Roles.lightVerb(trigger, frame);
        if (actors.isEmpty() || (!frame.verb() && light.isEmpty())) {
            return new Filled(actors, actors.isEmpty() ? recipients : meant, false);
        }
        boolean both = frame.reciprocal() && actors.size() > 1;
        boolean named = frame.type() == EventType.CONSULT || frame.type() == EventType.REQUEST;
        if (somebody || both || named || (!meant.isEmpty() && !isDeedWithThings(frame))) {
            return new Filled(actors, meant.isEmpty() ? recipients : meant, false);
        }
        Set<Token> taken = new HashSet<>(actors);
        taken.addAll(EventWriter.wordsOf(frame, trigger));
        List<Token> near = parties.near(light.orElse(trigger), taken);
        return near.isEmpty() ? new Filled(actors, meant, false) : new Filled(actors, near, true);
    }

    /** What is given, promised or moved is a thing, and somebody else gets it; what is attacked or banned may be a thing. */
    private static boolean isDeedWithThings(Frame frame) {
        return switch (frame.type()) {
            case AGREE, AID, COOPERATE, CONCEDE, RETREAT, MOBILIZE, SANCTION, THREATEN -> true;
            default -> false;
        };
    }

    private boolean holds(Frame frame, Token trigger, Filled filled) {
        List<Token> actors = filled.actors();
        boolean person = filled.recipients().stream().anyMatch(parties::canAct);
        if (frame.needsPerson() && filled.recipients().isEmpty()) {
            return false;
        }
        if ((frame.needsRecipient() && !person) || (frame.needsThing() && !hasThing(trigger, filled))) {
            return false;
        }
        boolean journey = frame.mode().filter("visit"::equals).isPresent();
        if (frame.type() == EventType.CONSULT
                && frame.reciprocal()
                && !journey
                && actors.size() + filled.recipients().size() < 2
                && !isPlural(actors)) {
            return false;
        }
        boolean pact = frame.reciprocal() && frame.type() == EventType.SUPPORT && !frame.verb();
        if (pact && actors.isEmpty()) {
            return false; // "the treaty with Iran": nobody makes it here
        }
        if (!frame.verb() && filled.recipients().isEmpty() && agents.of(trigger).isPresent()) {
            return false;
        }
        List<Token> all = new ArrayList<>(actors);
        all.addAll(filled.recipients());
        return parties.isAnybodyNamed(all)
                && (!actors.isEmpty() || person)
                && (isPublic(frame) || publicLife.holdsAnyOf(all) || publicLife.holdsAnyOf(speakers(all, trigger)));
    }

    /** Violence, unrest and giving up an office are public whoever does it: "gunmen killed three people". */
    private static boolean isPublic(Frame frame) {
        return frame.type() == EventType.ASSAULT
                || frame.type() == EventType.PROTEST
                || frame.contexts().contains("executive");
    }

    /** Who says "I" or "we" in the statement around the trigger. */
    private List<Token> speakers(List<Token> parties, Token trigger) {
        return parties.stream().noneMatch(party -> party.hasForm("I", "we", "We", "me", "us"))
                ? List.of()
                : statements
                        .around(trigger.span())
                        .map(read -> heads(read.statement().source()))
                        .orElse(List.of());
    }

    /** Whether something is given, sent or returned, beside the one who gets it. */
    private static boolean hasThing(Token trigger, Filled filled) {
        Predicate predicate = new Predicate(trigger);
        return (predicate.isPassive() ? predicate.explicitSubject() : predicate.object())
                .filter(thing -> !filled.recipients().contains(thing))
                .isPresent();
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
        Optional<List<Token>> accused = content.flatMap(Statements.Read::target).map(references::heads);
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
                .anyMatch(token -> token.xpos().endsWith("S") || token.form().equalsIgnoreCase("they"));
    }

    /** "Operation Peace Spring", "the Constitutional Committee": words of names are no events. */
    private boolean isPartOfName(Token trigger) {
        return cast.at(trigger.span().start())
                .filter(mention ->
                        mention.actor().isPresent() || mention.instrument().isPresent())
                .isPresent();
    }
}
