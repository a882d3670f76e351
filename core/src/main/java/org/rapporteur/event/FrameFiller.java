package org.rapporteur.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coreference.References;
import org.rapporteur.event.EventWords.Kind;
import org.rapporteur.finding.EventType;
import org.rapporteur.finding.Reference;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.Statements;

/** Fills the slots of a frame at a word: who acts, and on or with whom. */
final class FrameFiller {
    private final Statements statements;
    private final StatementParties speakers;
    private final FrameLexicon frames;
    private final References references;
    private final Roles roles;
    private final Doers doers;
    private final Parties parties;
    private final Together together;
    private final NearestParty nearest;
    private final PublicLife publicLife;
    private final EventWords words;

    FrameFiller(
            Statements statements,
            StatementParties speakers,
            FrameLexicon frames,
            References references,
            Roles roles,
            Doers doers,
            Parties parties,
            NearestParty nearest,
            PublicLife publicLife,
            EventWords words) {
        this.words = words;
        this.publicLife = publicLife;
        this.statements = statements;
        this.frames = frames;
        this.speakers = speakers;
        this.references = references;
        this.roles = roles;
        this.doers = doers;
        this.parties = parties;
        this.together = new Together(references, parties);
        this.nearest = nearest;
    }

    /** The parties of the frame at this word. */
    Filled fill(Frame frame, Token trigger) {
        List<Token> actors = actors(frame, trigger);
        List<Token> recipients = parties.named(roles.first(frame.recipient(), trigger, frame));
        if (frame.act() && recipients.isEmpty()) {
            statements
                    .of(trigger)
                    .ifPresent(read -> recipients.addAll(read.target()
                            .map(references::heads)
                            .orElseGet(() -> speakers.heads(read.statement().addressee()))));
        }
        if (recipients.isEmpty() && isAboutText(frame)) {
            roles.text(trigger, frame).flatMap(parties::author).ifPresent(recipients::add);
        }
        if (frame.type() == EventType.REQUEST && recipients.isEmpty()) {
            statements.of(trigger).flatMap(speakers::doer).ifPresent(recipients::addAll);
        }
        if (frame.recipient().contains("owner")) {
            actors.removeAll(recipients); // "his arrest": he is arrested, and arrests nobody
        }
        if (isSelf(frame, actors, recipients) || isOwn(frame, trigger, recipients)) {
            return new Filled(List.of(), List.of(), false);
        }
        recipients.removeAll(actors);
        recipients.removeIf(Parties::isDay); // "began an offensive on Monday"
        if (frame.type() == EventType.CONSULT && recipients.stream().anyMatch(parties::canAct)) {
            recipients.removeIf(token -> !parties.canAct(token));
        }
        return eachInOneRole(frame, withoutThings(frame, aimed(frame, trigger, actors, recipients)));
    }

    /** "will not lift the ban until the rebels disarm": refused to those who have to do something first. */
    Filled refused(Token trigger, Filled filled) {
        if (!filled.recipients().isEmpty()) {
            return filled;
        }
        List<Token> first = trigger.children("advcl").stream()
                .filter(clause -> clause.children("mark").stream().anyMatch(mark -> mark.hasForm("until", "unless")))
                .flatMap(clause -> new Predicate(clause).subject().stream())
                .filter(parties::canAct)
                .toList();
        List<Token> others = parties.named(first);
        others.removeAll(filled.actors());
        return new Filled(filled.actors(), others, false);
    }

    /** "attacking him", where the tree has one man for both: who acts is not known. */
    private static boolean isSelf(Frame frame, List<Token> actors, List<Token> recipients) {
        return frame.verb() && !frame.reciprocal() && !recipients.isEmpty() && actors.containsAll(recipients);
    }

    /** "defended his proposal": what is his own he is for anyway. */
    private static boolean isOwn(Frame frame, Token trigger, List<Token> recipients) {
        return frame.verb()
                && frame.type() == EventType.SUPPORT
                && frame.words().size() == 1
                && recipients.isEmpty()
                && new Predicate(trigger)
                        .object()
                        .flatMap(object -> object.child("nmod:poss"))
                        .filter(owner -> owner.is(Upos.PRON))
                        .isPresent();
    }

    private List<Token> actors(Frame frame, Token trigger) {
        List<Token> meant = frame.actor().contains("subject") ? meant(trigger) : List.of();
        List<Token> found = meant.isEmpty() ? roles.first(frame.actor(), trigger, frame) : meant;
        if (found.stream().noneMatch(parties::canAct) && isWhatTextSays(frame, trigger)) {
            List<Token> authors = parties.acting(parties.named(doers.author(trigger)));
            if (!authors.isEmpty()) {
                return authors;
            }
        }
        List<Token> acting = parties.acting(parties.named(found));
        if (acting.isEmpty() && frame.verb() && frame.actor().contains("subject")) {
            return parties.acting(parties.named(doers.above(trigger)));
        }
        if (acting.isEmpty() && !frame.verb() && frame.type() == EventType.ASSAULT) {
            return doers.punished(trigger)
                    .map(List::of)
                    .map(parties::named)
                    .map(parties::acting)
                    .orElse(acting);
        }
        if (acting.isEmpty() && frame.reciprocal() && new Predicate(trigger).isPassive()) {
            return teller(trigger);
        }
        return frame.reciprocal() && acting.size() == 1 ? together.in(acting.get(0)) : acting;
    }

    /** "signed a decree banning the march", "drafted a bill that would ban it": whose text it is bans. */
    private boolean isWhatTextSays(Frame frame, Token trigger) {
        boolean participle = trigger.xpos().equals("VBG") && trigger.hasRelation("acl");
        boolean clause = trigger.hasRelation("acl:relcl")
                && new Predicate(trigger)
                        .explicitSubject()
                        .filter(subject -> subject.hasForm("that", "which"))
                        .isPresent();
        return frame.verb()
                && frame.actor().contains("subject")
                && (participle || clause)
                && trigger.head().filter(word -> words.is(word, Kind.TEXT)).isPresent();
    }

    /** "The militia said a deal had been reached with the emir": who tells it is the other side. */
    private List<Token> teller(Token trigger) {
        return statements
                .around(trigger.span())
                .filter(read -> read.contentHead().equals(Optional.of(trigger)))
                .map(read -> parties.acting(
                        parties.named(speakers.heads(read.statement().source()))))
                .orElse(List.of());
    }

    /** "Baku and Yerevan agreed": of those who act on one another the first named is the actor, the others are recipients. */
    private static Filled eachInOneRole(Frame frame, Filled filled) {
        List<Token> all = filled.actors();
        List<Token> others = filled.recipients();
        boolean between = all.isEmpty()
                && others.size() > 1
                && others.get(0)
                        .child("case")
                        .filter(link -> link.hasForm("between"))
                        .isPresent();
        if (frame.reciprocal() && between) {
            return new Filled(others.subList(0, 1), others.subList(1, others.size()), filled.nearest());
        }
        return frame.reciprocal() && all.size() > 1 && filled.recipients().isEmpty()
                ? new Filled(all.subList(0, 1), all.subList(1, all.size()), false)
                : filled;
    }

    /** A recipient is somebody; only what is attacked or seized may be a thing. */
    private Filled withoutThings(Frame frame, Filled filled) {
        boolean hitsThings = frame.type() == EventType.ASSAULT
                || frame.mode().filter(Set.of("seize", "visit")::contains).isPresent();
        boolean addressed = frame.type() == EventType.ACCUSE
                && (frame.mode().filter("allege"::equals).isPresent()
                        || (frame.words().size() > 1 && frame.cameo().startsWith(Senses.INVESTIGATE)));
        return hitsThings || addressed || !frame.verb() || frame.needs(Frame.Need.PERSON)
                ? filled
                : new Filled(filled.actors(), parties.people(filled.recipients()), filled.nearest());
    }

    /**
     * The recipients as parties; when there are none, the nearest party below the words. Who is met or asked is named as
     * such or unknown: "demanded that the criminals be tried" asks nothing of them.
     */
    private Filled aimed(Frame frame, Token trigger, List<Token> actors, List<Token> recipients) {
        if (frame.needs(Frame.Need.PERSON)) {
            boolean harm = frame.type() == EventType.ASSAULT || frame.type() == EventType.COERCE;
            return new Filled(actors, harm ? parties.victims(recipients) : parties.people(recipients), false);
        }
        boolean asThemselves = frame.type() == EventType.REQUEST
                || (frame.reciprocal() && frame.type() != EventType.CONSULT); // "agreed with the sale of the bank"
        List<Token> meant = asThemselves ? parties.people(recipients) : parties.meant(recipients);
        meant.removeAll(actors);
        if (isVerbal(frame)) {
            meant.removeIf(Parties::isSharing);
        }
        boolean somebody = meant.stream().anyMatch(parties::canAct);
        Optional<Token> light = Roles.lightVerb(trigger, frame);
        if (actors.isEmpty() || (!frame.verb() && light.isEmpty())) {
            return new Filled(actors, actors.isEmpty() ? recipients : meant, false);
        }
        boolean both = frame.reciprocal() && actors.size() > 1;
        boolean named = frame.recipient().contains("subject")
                || frame.type() == EventType.CONSULT
                || frame.type() == EventType.REQUEST;
        boolean told = somebody || both || named || (!meant.isEmpty() && !isDeedWithThings(frame));
        if (told || !nearest.isSoughtFrom(light.orElse(trigger))) {
            return new Filled(actors, meant.isEmpty() && !both ? recipients : meant, false);
        }
        Set<Token> taken = new HashSet<>(actors);
        Set<Token> own = EventWriter.wordsOf(frame, trigger);
        taken.addAll(own);
        own.stream()
                .filter(word -> frames.isNounOf(frame.type(), word))
                .flatMap(word -> word.children("nmod:poss").stream())
                .forEach(taken::add); // "expressed Egypt's solidarity": whose it is does it
        List<Token> near = nearest.below(light.orElse(trigger), taken, !isVerbal(frame));
        boolean thing = frame.type() == EventType.MOBILIZE && !parties.areNames(near); // "sent troops"
        return near.isEmpty()
                        || thing
                        || (frame.type() == EventType.AGREE && isDoerOfPromised(near.get(0), trigger))
                        || (frame.type() == EventType.PROTEST && !parties.areNoSites(near)) // "marched in the capital"
                        || !publicLife.holdsAll(near)
                        || (frame.recipient().isEmpty() && frame.type() == EventType.CONCEDE)
                ? new Filled(actors, meant, false)
                : new Filled(actors, near, true);
    }

    /** "promised that the council would vote": it is not promised to the council. */
    private static boolean isDoerOfPromised(Token party, Token promise) {
        return party.hasRelation("nsubj")
                && !party.relation().equals("nsubj:pass")
                && promise.children("ccomp").stream()
                        .anyMatch(clause -> party.head().equals(Optional.of(clause)));
    }

    /** What is rejected, accepted or welcomed may be somebody's words: "rejected an appeal filed by the union". */
    private static boolean isAboutText(Frame frame) {
        return frame.verb()
                && (frame.type() == EventType.REJECT
                        || frame.type() == EventType.AGREE
                        || frame.type() == EventType.SUPPORT);
    }

    /** What is said to or about somebody: the place where it is said is not he. */
    private static boolean isVerbal(Frame frame) {
        return switch (frame.type()) {
            case ACCUSE, REQUEST, REJECT, SUPPORT -> true;
            default -> false;
        };
    }

    /** What is given, promised or moved is a thing, and somebody else gets it; what is attacked or banned may be a thing. */
    private static boolean isDeedWithThings(Frame frame) {
        return switch (frame.type()) {
            case AGREE, AID, COOPERATE, CONCEDE, RETREAT, MOBILIZE, SANCTION, THREATEN -> true;
            default -> false;
        };
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
                        .map(statement -> speakers.heads(
                                switch (statement.act()) {
                                    case REQUEST, DEMAND, PRAISE -> statement.addressee();
                                    case COMMIT, OFFER, AGREE, REFUSE, THREATEN, HOPE -> statement.source();
                                    default -> List.<Reference>of();
                                })))
                .orElse(List.of());
    }
}
