package org.rapporteur.statement;

import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.StatementWords.Kind;

/** Reads the act of him who calls something so: "was a crime", "is a historic step", "represents an escalation". */
final class Judgements {
    private final ActWords words;
    private final StatementWords kinds;

    Judgements(ActWords words, StatementWords kinds) {
        this.words = words;
        this.kinds = kinds;
    }

    /** "was a crime", "is a historic step", "represents an escalation": what it is called. */
    Optional<SpeechAct> act(Token head, Predicate predicate) {
        boolean called = head.child("cop").isPresent()
                || head.child("aux:pass").isPresent()
                || (head.hasRelation("root", "ccomp", "parataxis") && head.is(Upos.NOUN, Upos.ADJ));
        Stream<Token> judged = called
                ? Stream.of(head)
                : kinds.is(head, Kind.EQUATING) ? head.children("obj", "obl", "xcomp").stream() : Stream.empty();
        Optional<SpeechAct> act = Stream.concat(judged, doing(head))
                .flatMap(
                        word -> Stream.concat(judgement(word), word.is(Upos.NOUN) ? byModifiers(word) : Stream.empty()))
                .filter(one -> one != SpeechAct.REFUSE)
                .findFirst();
        if (!predicate.isNegated()) {
            return act;
        }
        return act.filter(one -> one == SpeechAct.PRAISE).map(one -> SpeechAct.CONDEMN);
    }

    /** "is doing a great job". */
    private static Stream<Token> doing(Token head) {
        return head.hasLemma("do")
                ? head.children("obj").stream().filter(object -> object.hasLemma("job") || object.hasLemma("work"))
                : Stream.empty();
    }

    private Stream<SpeechAct> judgement(Token word) {
        return words.stressed(word).isPresent() ? Stream.empty() : words.judgement(word).stream();
    }

    /** "a cruel war" condemns; "an urgent issue" does not ask for the issue. */
    private Stream<SpeechAct> byModifiers(Token noun) {
        return noun.children("amod").stream().flatMap(this::judgement).filter(one -> one != SpeechAct.DEMAND);
    }
}
