package org.rapporteur.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.event.EventWords.Kind;
import org.rapporteur.finding.EventType;
import org.rapporteur.language.text.NounPhrase;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** Finds who does what a verb tells: its subject, the agent of a passive, and whom the words around it make the doer. */
final class Doers {
    private final Somebody somebody;
    private final EventWords words;

    Doers(Somebody somebody, EventWords words) {
        this.somebody = somebody;
        this.words = words;
    }

    /** The head word of who does it. */
    Optional<Token> of(Token trigger, Frame frame) {
        Predicate predicate = new Predicate(trigger);
        return predicate.isPassive() && !isTakenForPassive(trigger, frame)
                ? predicate
                        .agent()
                        .or(() -> behindWord(trigger, frame))
                        .or(() -> behindText(trigger))
                        .or(() -> behindAttack(trigger, frame))
                : beforeNoun(trigger).or(() -> blamed(trigger)).or(() -> doer(predicate));
    }

    /** "The opposition called for a vote", which the tree may have without "was" as a passive. */
    private static boolean isTakenForPassive(Token verb, Frame frame) {
        return verb.child("aux:pass").isEmpty()
                && verb.hasRelation("root")
                && frame.words().size() > 1
                && verb.next()
                        .filter(next ->
                                next.is(Upos.ADP) && next.hasForm(frame.words().get(1)))
                        .isPresent();
    }

    /** A name in front of a verb without a subject, which the parser took for a circumstance. */
    private Optional<Token> unmarked(Token verb) {
        return verb.children("obl:unmarked").stream()
                .filter(name -> name.is(Upos.PROPN) && name.index() < verb.index() && somebody.isActor(name))
                .findFirst();
    }

    /** "was shot dead by the police", where the tree hangs the doer on the frame's other word. */
    private static Optional<Token> behindWord(Token trigger, Frame frame) {
        return trigger.children("xcomp", "obl", "obj").stream()
                .filter(other -> frame.has(other))
                .flatMap(other -> other.children("obl", "nmod").stream())
                .filter(doer -> doer.children("case").stream().anyMatch(link -> link.hasForm("by")))
                .findFirst();
    }

    /** "was killed in a French operation": those whose attack it is. */
    private Optional<Token> behindAttack(Token trigger, Frame frame) {
        return frame.type() != EventType.ASSAULT
                ? Optional.empty()
                : trigger.children("obl").stream()
                        .filter(attack -> words.is(attack, Kind.OPERATION)
                                && attack.children("case").stream()
                                        .anyMatch(link -> link.hasForm("in", "during", "by")))
                        .flatMap(attack -> Stream.concat(
                                NounPhrase.complements(attack).stream()
                                        .filter(complement ->
                                                complement.preposition().equals("by"))
                                        .map(NounPhrase.Complement::head),
                                somebody.named(attack, "nmod:poss", "compound", "amod").stream()))
                        .findFirst();
    }

    /** "was jailed for the murder of": he who is punished or accused for a deed did it. */
    Optional<Token> punished(Token deed) {
        return deed.hasRelation("obl", "nmod")
                        && deed.children("case").stream().anyMatch(link -> link.hasForm("for", "over", "of"))
                ? deed.head()
                        .filter(word -> words.is(word, Kind.PUNISHMENT))
                        .flatMap(verb -> verb.is(Upos.VERB) && !new Predicate(verb).isPassive()
                                ? new Predicate(verb).object()
                                : new Predicate(verb).explicitSubject())
                        .filter(somebody::is)
                : Optional.empty();
    }

    /** "was condemned in a statement by Egypt". */
    private static Optional<Token> behindText(Token trigger) {
        return trigger.children("obl").stream()
                .filter(text -> text.hasForm("statement", "letter", "declaration", "communiqué", "resolution"))
                .flatMap(text -> NounPhrase.complements(text).stream())
                .filter(complement -> complement.preposition().equals("by"))
                .map(NounPhrase.Complement::head)
                .findFirst();
    }

    /**
     * "protesting lawmakers": those whom the participle stands in front of do it; so also in "interrupted by protesting
     * lawmakers", which the tree has as a clause.
     */
    private static Optional<Token> beforeNoun(Token participle) {
        if (!participle.xpos().equals("VBG")) {
            return Optional.empty();
        }
        if (participle.hasRelation("amod")) {
            return participle.head().filter(noun -> noun.index() > participle.index());
        }
        boolean agent = participle.hasRelation("advcl", "obl")
                && participle.children("mark", "case").stream().anyMatch(link -> link.hasForm("by"))
                && participle
                        .head()
                        .filter(verb -> new Predicate(verb).isPassive())
                        .isPresent();
        return agent
                ? participle
                        .child("obj")
                        .filter(doer -> doer.index() == participle.index() + 1
                                && doer.xpos().equals("NNS"))
                : Optional.empty();
    }

    /** The subject; "cited the audit as barring him": of what stands behind "as", the object above it. */
    private Optional<Token> doer(Predicate predicate) {
        Token verb = predicate.verb();
        boolean as = verb.xpos().equals("VBG")
                && predicate.explicitSubject().isEmpty()
                && verb.children("mark", "case").stream().anyMatch(link -> link.hasForm("as"));
        return as
                ? verb.head().flatMap(head -> head.child("obj"))
                : predicate.subject().or(() -> unmarked(verb));
    }

    /**
     * "Iran launched missiles targeting troops": who acts in a participle or infinitive on a thing acts in the clause above it; not
     * so when somebody is made to do it ("forced the villagers to flee") or kept from it.
     */
    List<Token> above(Token participle) {
        Predicate deed = new Predicate(participle);
        if (!(participle.xpos().equals("VBG") || deed.isInfinitive())
                || deed.subject().filter(somebody::is).isPresent()
                || !participle.hasRelation("acl", "advcl", "xcomp", "conj")
                || participle.children("mark", "case").stream().anyMatch(link -> link.hasForm("as", "from"))) {
            return List.of();
        }
        Optional<Token> blamed = blamed(participle);
        if (blamed.isPresent()) {
            return blamed.stream().toList();
        }
        if (participle.hasRelation("conj")) {
            return List.of();
        }
        return participle
                .head()
                .flatMap(head ->
                        head.is(Upos.VERB) ? Optional.of(head) : head.head().filter(up -> head.hasRelation("obj")))
                .filter(verb -> verb.is(Upos.VERB))
                .map(Predicate::new)
                .filter(verb -> !verb.isPassive())
                .flatMap(Predicate::subject)
                .map(List::of)
                .orElse(List.of());
    }

    /** "signed a decree banning it", "drafted a bill that would ban it": the subject of the verb whose object the text is. */
    List<Token> author(Token clause) {
        return clause
                .head()
                .filter(text -> text.hasRelation("obj"))
                .flatMap(Token::head)
                .map(Predicate::new)
                .filter(verb -> !verb.isPassive())
                .flatMap(Predicate::subject)
                .stream()
                .toList();
    }

    /** "fined the editor for insulting the king": it is he who did it. */
    private Optional<Token> blamed(Token participle) {
        boolean reason = participle.xpos().equals("VBG")
                && participle.children("mark", "case").stream().anyMatch(link -> link.hasForm("for"));
        Token first = participle.hasRelation("conj") ? participle.head().orElse(participle) : participle;
        return reason && first.hasRelation("advcl")
                ? first.head().flatMap(head -> new Predicate(head).object()).filter(somebody::is)
                : Optional.empty();
    }
}
