package org.rapporteur.finding;

import java.util.List;
import java.util.Optional;
import org.rapporteur.language.text.Span;

/**
 * An attribution: who says what, to whom, on whose behalf, with which act.
 *
 * @param cue empty for a quotation without one
 * @param content in reading order; several pieces where the cue stands in between
 * @param depth 0 for the outermost statement, 1 for one within it, and so on
 * @param within the id of the statement it lies in
 * @param modality how the content is held
 */
public record Statement(
        String id,
        String report,
        List<Reference> source,
        Optional<Words> cue,
        List<Words> content,
        SpeechAct act,
        Form form,
        Status status,
        int depth,
        Optional<String> within,
        List<Reference> addressee,
        List<Reference> behalf,
        Modality modality,
        Polarity polarity,
        Strength strength,
        Optional<Words> condition,
        List<String> topics,
        List<InstrumentStance> instruments,
        Evidence evidence)
        implements Finding {
    public Statement {
        source = List.copyOf(source);
        content = List.copyOf(content);
        addressee = List.copyOf(addressee);
        behalf = List.copyOf(behalf);
        topics = List.copyOf(topics);
        instruments = List.copyOf(instruments);
    }

    @Override
    public Kind kind() {
        return Kind.STATEMENT;
    }

    /** Direct: wholly in quotation marks; indirect: not at all; mixed: both. */
    public enum Form {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /** "Will reiterate" is announced, not made. */
    public enum Status {
        MADE,
        ANNOUNCED,
        HYPOTHETICAL,
        DENIED
    }

    /** An instrument that the statement speaks of, and how it stands to it. */
    public record InstrumentStance(String instrument, Stance stance, Span span) {}

    /** How a statement stands to an instrument. */
    public enum Stance {
        MENTIONS,
        INVOKES,
        SUPPORTS,
        WANTS_IMPLEMENTED,
        WANTS_CHANGED,
        SAYS_BREACHED,
        REJECTS,
        COMMITS_TO
    }
}
