package org.rapporteur.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.actor.Agents;
import org.rapporteur.actor.Cast;
import org.rapporteur.coreference.References;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.statement.Statements;

/** Finds the frames in the sentences of one report and has them filled. */
final class SentenceCoder {
    private final FrameLexicon frames;
    private final Cast cast;
    private final FrameFiller filler;
    private final Admission admission;
    private final SpokenDeeds spokenDeeds;
    private final EventWriter writer;

    SentenceCoder(FrameLexicon frames, Agents agents, Doc doc, Cast cast, Statements statements, EventWriter writer) {
        References references = new References(cast);
        Parties parties = new Parties(references, agents, new Antecedents(cast, agents));
        PublicLife publicLife = new PublicLife(cast, agents, references);
        StatementParties speakers = new StatementParties(doc, parties);
        this.frames = frames;
        this.cast = cast;
        this.filler = new FrameFiller(statements, speakers, references, new Roles(references), parties);
        this.admission = new Admission(agents, statements, speakers, parties, publicLife);
        this.spokenDeeds = new SpokenDeeds(frames, statements, speakers, parties, publicLife, writer);
        this.writer = writer;
    }

    List<Events.Coded> in(Sentence sentence) {
        List<Events.Coded> coded = new ArrayList<>();
        Set<Token> used = new HashSet<>();
        for (Token word : sentence) {
            if (used.contains(word) || isPartOfName(word)) {
                continue;
            }
            for (Frame frame : frames.of(word)) {
                if (Senses.isExcluded(frame, word)) {
                    continue;
                }
                Filled filled = filler.fill(frame, word);
                if (admission.holds(frame, word, filled)) {
                    coded.add(writer.write(isRefused(frame, word) ? frame.refused() : frame, word, filled));
                    used.addAll(EventWriter.wordsOf(frame, word));
                    break;
                }
            }
        }
        coded.addAll(spokenDeeds.in(sentence, used, coded));
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

    /** "Operation Peace Spring", "the Constitutional Committee": words of names are no events. */
    private boolean isPartOfName(Token trigger) {
        return cast.at(trigger.span().start())
                .filter(mention ->
                        mention.actor().isPresent() || mention.instrument().isPresent())
                .isPresent();
    }
}
