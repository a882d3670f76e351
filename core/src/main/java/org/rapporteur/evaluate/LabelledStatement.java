package org.rapporteur.evaluate;

import java.util.List;
import java.util.Optional;
import org.rapporteur.finding.Modality;
import org.rapporteur.finding.Polarity;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Statement;
import org.rapporteur.language.text.Span;

/**
 * What a careful reader says of one statement; what is not labelled is empty.
 *
 * @param text the id of the text it stands in
 * @param words the cue as it is written, for the reader of the score
 * @param addressee to whom it is said; empty for nobody
 */
record LabelledStatement(
        String text,
        String words,
        Span cue,
        SpeechAct act,
        Optional<Statement.Status> status,
        Optional<Polarity> polarity,
        Optional<Modality> modality,
        List<Span> addressee) {
    LabelledStatement {
        addressee = List.copyOf(addressee);
    }

    Optional<Statement> among(List<Statement> statements) {
        return CueMatch.of(cue, statements);
    }
}
