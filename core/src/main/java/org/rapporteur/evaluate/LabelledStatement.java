package org.rapporteur.evaluate;

import java.util.Comparator;
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

    /** The statement whose cue shares most with this one's, the outer of two that share as much. */
    Optional<Statement> among(List<Statement> statements) {
        return statements.stream()
                .filter(statement -> shared(statement) > 0)
                .max(Comparator.comparingInt(this::shared)
                        .thenComparing(Comparator.comparingInt(Statement::depth).reversed()));
    }

    private int shared(Statement statement) {
        return statement
                .cue()
                .map(words -> Math.min(cue.end(), words.span().end())
                        - Math.max(cue.start(), words.span().start()))
                .orElse(0);
    }
}
