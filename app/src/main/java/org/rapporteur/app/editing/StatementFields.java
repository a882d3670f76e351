package org.rapporteur.app.editing;

import org.rapporteur.finding.Modality;
import org.rapporteur.finding.Polarity;
import org.rapporteur.finding.SpeechAct;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Strength;

/** The fields of a statement, but for its source: that is changed by saying who else said it, for more goes along with it. */
final class StatementFields {
    private StatementFields() {}

    static void show(Statement statement, Fields fields) {
        fields.choice("act", "act", statement.act(), SpeechAct.class)
                .choice("status", "status", statement.status(), Statement.Status.class)
                .words("cue", "cue", statement.cue())
                .passages("content", "what is said", statement.content())
                .parties("addressee", "addressee", statement.addressee())
                .parties("behalf", "on behalf of", statement.behalf())
                .choice("form", "form", statement.form(), Statement.Form.class)
                .choice("modality", "held as", statement.modality(), Modality.class)
                .choice("polarity", "polarity", statement.polarity(), Polarity.class)
                .choice("strength", "strength", statement.strength(), Strength.class)
                .words("condition", "condition", statement.condition())
                .list("topics", "topics", statement.topics());
    }

    static Statement read(Statement statement, Sent sent, Vocabulary vocabulary) {
        return new Statement(
                statement.id(),
                statement.report(),
                statement.source(),
                sent.words("cue", statement.cue()),
                sent.passages("content", statement.content()),
                sent.choice("act", statement.act(), SpeechAct.class),
                sent.choice("form", statement.form(), Statement.Form.class),
                sent.choice("status", statement.status(), Statement.Status.class),
                statement.depth(),
                statement.within(),
                sent.parties("addressee", statement.addressee()),
                sent.parties("behalf", statement.behalf()),
                sent.choice("modality", statement.modality(), Modality.class),
                sent.choice("polarity", statement.polarity(), Polarity.class),
                sent.choice("strength", statement.strength(), Strength.class),
                sent.words("condition", statement.condition()),
                vocabulary.topics(sent.list("topics", statement.topics()), statement.topics()),
                statement.instruments(),
                statement.evidence());
    }
}
