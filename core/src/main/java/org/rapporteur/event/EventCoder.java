package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.actor.Agents;
import org.rapporteur.actor.Cast;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.finding.Report;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.language.network.Vectors;
import org.rapporteur.language.text.Doc;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.source.Outlets;
import org.rapporteur.statement.Statements;

/** Codes who did what to whom by event frames: verbs, phrases and nouns, with status and voice read from what stands around them. */
public final class EventCoder {
    private final FrameLexicon frames;
    private final EventWords words;
    private final Optional<FrameGuesser> guesser;
    private final CameoCodes codes;
    private final StatusReader statuses;
    private final Agents agents;
    private final Outlets outlets;
    private final String version;

    public EventCoder(Knowledge knowledge, Agents agents, EventOptions options, String version) {
        this.frames = FrameLexicon.load(knowledge);
        this.words = EventWords.load(knowledge);
        this.codes = CameoCodes.load(knowledge);
        this.statuses = new StatusReader(Embeddings.load(knowledge), words);
        this.guesser =
                options.guesses() ? Optional.of(new FrameGuesser(frames, words, Vectors.english())) : Optional.empty();
        this.agents = agents;
        this.outlets = Outlets.load(knowledge);
        this.version = version;
    }

    public Events code(Report report, Doc doc, Cast cast, List<DateExpression> dates, Statements statements) {
        Circumstances circumstances = new Circumstances(cast, dates);
        EventWriter writer = new EventWriter(report, cast, statements, circumstances, statuses, codes, version);
        SentenceCoder coder = new SentenceCoder(frames, guesser, words, agents, outlets, doc, cast, statements, writer);
        List<Events.Coded> coded = new ArrayList<>();
        for (Sentence sentence : doc.sentences()) {
            coded.addAll(coder.in(sentence));
        }
        return new Events(coded);
    }
}
