package org.rapporteur.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.actor.Agents;
import org.rapporteur.actor.Cast;
import org.rapporteur.coreference.References;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;
import org.rapporteur.source.Outlets;
import org.rapporteur.statement.Statements;

/** Finds the frames in the sentences of one report and has them filled. */
final class SentenceCoder {
    private final FrameLexicon frames;
    private final Optional<FrameGuesser> guesser;
    private final Statements statements;
    private final Cast cast;
    private final Senses senses;
    private final FrameFiller filler;
    private final Admission admission;
    private final SpokenDeeds spokenDeeds;
    private final EventWriter writer;

    SentenceCoder(
            FrameLexicon frames,
            Optional<FrameGuesser> guesser,
            EventWords words,
            Agents agents,
            Outlets outlets,
            Doc doc,
            Cast cast,
            Statements statements,
            EventWriter writer) {
        References references = new References(cast);
        Somebody somebody = new Somebody(references, agents);
        Doers doers = new Doers(somebody, words);
        Parties parties = new Parties(references, agents, words, frames, new Antecedents(cast, agents));
        NearestParty nearest = new NearestParty(parties);
        PublicLife publicLife = new PublicLife(cast, agents, references, outlets);
        StatementParties speakers = new StatementParties(doc, statements, parties);
        this.frames = frames;
        this.guesser = guesser;
        this.statements = statements;
        this.cast = cast;
        this.senses = new Senses(words, new Calamity(doc, words, frames));
        this.filler = new FrameFiller(
                statements,
                speakers,
                frames,
                references,
                new Roles(somebody, doers, words),
                doers,
                parties,
                nearest,
                publicLife,
                words);
        this.admission = new Admission(frames, agents, statements, speakers, parties, publicLife, words);
        this.spokenDeeds = new SpokenDeeds(
                frames,
                statements,
                speakers,
                parties,
                nearest,
                new OtherSides(references, publicLife),
                publicLife,
                writer);
        this.writer = writer;
    }

    List<Events.Coded> in(Sentence sentence) {
        List<Events.Coded> coded = new ArrayList<>();
        Set<Token> used = new HashSet<>();
        for (Token word : sentence) {
            if (used.contains(word) || isPartOfName(word)) {
                continue;
            }
            List<Frame> fitting = frames.of(word);
            if (!fitting.isEmpty() && fitting.stream().allMatch(frame -> senses.isExcluded(frame, word))) {
                used.add(word); // known to mean something else here
            }
            for (Frame fit : fitting) {
                if (senses.isExcluded(fit, word)) {
                    continue;
                }
                Frame frame = senses.isCriticism(fit, word) ? fit.verbal() : fit;
                Filled filled = filler.fill(frame, word);
                if (admission.holds(frame, word, filled)) {
                    boolean refused = isRefused(frame, word);
                    Events.Coded event = refused
                            ? writer.write(frame.refused(), word, filler.refused(word, filled))
                            : writer.write(frame, word, filled);
                    if (admission.isWorthTelling(frame, event)) {
                        coded.add(event);
                    }
                    used.addAll(EventWriter.wordsOf(frame, word));
                    break;
                }
            }
        }
        guesser.ifPresent(one -> coded.addAll(guessed(one, sentence, used)));
        coded.removeIf(event -> isToldByVerb(event, coded));
        coded.addAll(spokenDeeds.in(sentence, used, coded));
        return coded;
    }

    /** What verbs without a frame may tell, of two who are known by name and belong to public life. */
    private List<Events.Coded> guessed(FrameGuesser guess, Sentence sentence, Set<Token> used) {
        List<Events.Coded> coded = new ArrayList<>();
        for (Token verb : sentence) {
            if (!verb.is(Upos.VERB)
                    || used.contains(verb)
                    || isPartOfName(verb)
                    || statements.of(verb).isPresent()) {
                continue;
            }
            guess.of(verb).ifPresent(frame -> {
                Filled filled = filler.fill(frame, verb);
                if (admission.isBetweenKnown(filled) && admission.holds(frame, verb, filled)) {
                    coded.add(writer.write(frame, verb, filled));
                }
            });
        }
        return coded;
    }

    /** "killed by an air strike": the strike is the killing; "an agreement was reached": one event. */
    private static boolean isToldByVerb(Events.Coded noun, List<Events.Coded> coded) {
        Token word = noun.trigger();
        boolean within = coded.stream()
                .anyMatch(other -> other.trigger().is(Upos.VERB)
                        && other.event().trigger().span().contains(word.span()));
        boolean carried = word.hasRelation("obj")
                && coded.stream()
                        .anyMatch(other -> other.event().type() == noun.event().type()
                                && word.head().equals(Optional.of(other.trigger())));
        if (word.is(Upos.NOUN) && (within || carried)) {
            return true;
        }
        return word.is(Upos.NOUN)
                && coded.stream()
                        .filter(other -> other.trigger().is(Upos.VERB)
                                && other.event().type() == noun.event().type()
                                && !other.recipients().isEmpty())
                        .map(other -> new Predicate(other.trigger()))
                        .anyMatch(verb -> (verb.isPassive() ? verb.agent() : verb.subject()).equals(Optional.of(word)));
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
                && !trigger.hasRelation("acl:relcl")
                && !condition;
    }

    /** "Capitol Hill Occupied Protests": a capital between capitals, in a sentence that is no headline. */
    private static boolean isCapitalWithin(Token word) {
        boolean name = isCapital(word)
                && word.previous().filter(SentenceCoder::isCapital).isPresent()
                && word.next().filter(SentenceCoder::isCapital).isPresent();
        return name
                && word.sentence().tokens().stream()
                                .filter(one -> one.is(Upos.NOUN, Upos.VERB, Upos.ADJ))
                                .filter(one -> !isCapital(one))
                                .count()
                        > 2;
    }

    private static boolean isCapital(Token word) {
        return Character.isUpperCase(word.form().codePointAt(0)) && word.index() > 0;
    }

    /** "Operation Peace Spring", "the Constitutional Committee": words of names are no events. */
    private boolean isPartOfName(Token trigger) {
        return isCapitalWithin(trigger)
                || cast.at(trigger.span().start())
                        .filter(mention -> mention.actor().isPresent()
                                || mention.instrument().isPresent())
                        .isPresent();
    }
}
