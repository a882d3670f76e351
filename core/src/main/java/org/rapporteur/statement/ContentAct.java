package org.rapporteur.statement;

import java.util.Optional;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.statement.StatementWords.Kind;

/**
 * Reads the act off what is said: "the regime must …" demands, "we will …" commits, "if …, we will …" offers or
 * threatens, "the army had shelled …" accuses.
 */
final class ContentAct {
    private final CueLexicon lexicon;
    private final ActWords words;
    private final StatementWords kinds;
    private final Attitudes attitudes;
    private final Judgements judgements;
    private final Performances performances;
    private final Wrongs wrongs;
    private final Denials denials;

    ContentAct(CueLexicon lexicon, ActWords words, StatementWords kinds) {
        this.lexicon = lexicon;
        this.words = words;
        this.kinds = kinds;
        this.attitudes = new Attitudes(lexicon);
        this.judgements = new Judgements(words, kinds);
        this.performances = new Performances(lexicon, kinds);
        this.wrongs = new Wrongs(words, kinds);
        this.denials = new Denials(words, kinds);
    }

    /** The act of a clause; empty where it only states. */
    Optional<SpeechAct> act(Token head, Speaker speaker) {
        Predicate predicate = new Predicate(head);
        boolean own = subject(head, predicate).filter(speaker::isOwn).isPresent();
        if (DirectiveForms.isQuestion(head) || DirectiveForms.isTellUs(head)) {
            return Optional.of(SpeechAct.ASK);
        }
        if (DirectiveForms.isImperative(head)) {
            return Optional.of(DirectiveForms.isLetUs(head) ? SpeechAct.PROPOSE : SpeechAct.DEMAND);
        }
        Optional<SpeechAct> performed = performances.act(head);
        if (performed.isPresent()) {
            return performed;
        }
        Optional<SpeechAct> attitude = own ? attitudes.act(head, predicate) : Optional.empty();
        if (attitude.isPresent()) {
            return attitude;
        }
        if (denials.isTold(head, own)) {
            return Optional.of(SpeechAct.DENY);
        }
        if (DirectiveForms.isDue(head, predicate)) {
            boolean pronoun =
                    subject(head, predicate).filter(one -> one.is(Upos.PRON)).isPresent();
            return own && (pronoun || DirectiveForms.isNeeded(head)) ? Optional.empty() : Optional.of(SpeechAct.DEMAND);
        }
        return judgements
                .act(head, predicate)
                .or(() -> own && !isPassive(head) ? ofOwn(head, predicate) : ofOthers(head, predicate, speaker));
    }

    /** "it was willing to talk": where the parser takes the body for an empty subject, nothing follows that it could stand for. */
    private static Optional<Token> subject(Token head, Predicate predicate) {
        Optional<Token> it = head.child("expl")
                .filter(empty -> empty.form().equalsIgnoreCase("it")
                        && head.child("nsubj", "csubj", "ccomp").isEmpty());
        return it.or(predicate::subject);
    }

    /** "had not fired" is none, though the parser may give it the subject of one. */
    static boolean isPassive(Token head) {
        boolean perfect = head.child("aux:pass").isEmpty()
                && head.children("aux").stream().anyMatch(aux -> aux.lemma().equals("have"));
        return !perfect && new Predicate(head).isPassive();
    }

    private Optional<SpeechAct> ofOwn(Token head, Predicate predicate) {
        boolean ahead = predicate.isFuture() || predicate.isConditional();
        if (!ahead && hasNoPlan(head)) {
            return Optional.of(SpeechAct.DENY);
        }
        if (predicate.isNegated()) {
            boolean unable = predicate.isPossible() && words.has(head, SpeechAct.REFUSE);
            boolean past = !ahead && !predicate.isPossible() && !kinds.is(head, Kind.CANDOUR);
            boolean habit = head.children("aux").stream().anyMatch(aux -> aux.hasForm("do", "does"));
            boolean deed = head.is(Upos.VERB)
                    && !habit
                    && !head.xpos().equals("VBZ")
                    && !head.xpos().equals("VBG");
            return ahead || unable
                    ? Optional.of(SpeechAct.REFUSE)
                    : past && deed ? Optional.of(SpeechAct.DENY) : Optional.empty();
        }
        if (!ahead) {
            return Optional.empty();
        }
        if (Conditions.of(head).isPresent()) {
            return Optional.of(isThreat(head) ? SpeechAct.THREATEN : SpeechAct.OFFER);
        }
        return Optional.of(words.has(head, SpeechAct.THREATEN) ? SpeechAct.THREATEN : SpeechAct.COMMIT);
    }

    /** "had no plans to …", "has no intention of …". */
    private boolean hasNoPlan(Token head) {
        return head.children("obj").stream()
                .filter(object -> object.children("det").stream()
                        .anyMatch(no -> no.lemma().equalsIgnoreCase("no")))
                .flatMap(object -> lexicon.ofNoun(object).stream())
                .anyMatch(cue -> cue.act() == SpeechAct.COMMIT || cue.id().equals("plan/N"));
    }

    /** Whether harm is spoken of, or a deed that follows when the others do wrong or do not do what is asked. */
    boolean isThreat(Token head) {
        return words.has(head, SpeechAct.THREATEN)
                || Conditions.of(head)
                        .filter(clause -> Conditions.isNegative(clause)
                                || clause.subtree().stream().anyMatch(word -> words.has(word, SpeechAct.THREATEN)))
                        .isPresent();
    }

    private Optional<SpeechAct> ofOthers(Token head, Predicate predicate, Speaker speaker) {
        boolean ahead = predicate.isFuture() || (predicate.isConditional() && !speaker.direct());
        if (ahead) {
            boolean arranged = words.has(head, SpeechAct.ANNOUNCE)
                    && predicate
                            .subject()
                            .filter(subject -> words.isArrangedByPeople(head)
                                    || !speaker.references().isActor(subject))
                            .isPresent()
                    && Conditions.of(head).isEmpty();
            return Optional.of(arranged ? SpeechAct.ANNOUNCE : SpeechAct.PREDICT);
        }
        if (predicate.isPossible() && predicate.isNegated() && isPassive(head)) {
            return words.has(head, SpeechAct.REFUSE) ? Optional.of(SpeechAct.DEMAND) : Optional.empty();
        }
        if (predicate.isPossible()) {
            boolean maybe = predicate.auxiliaries().stream()
                    .anyMatch(aux -> aux.lemma().equals("may") || aux.lemma().equals("might"));
            return maybe ? Optional.of(SpeechAct.PREDICT) : Optional.empty();
        }
        return wrongs.isToldOf(head, speaker) ? Optional.of(SpeechAct.ACCUSE) : Optional.empty();
    }
}
