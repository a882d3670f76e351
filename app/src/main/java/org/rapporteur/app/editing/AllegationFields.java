package org.rapporteur.app.editing;

import org.rapporteur.finding.Allegation;

/** The fields of an allegation. */
final class AllegationFields {
    private static final String VIOLATION = "violation";

    private AllegationFields() {}

    static void show(Allegation allegation, Fields fields, Vocabulary vocabulary) {
        fields.choice(VIOLATION, VIOLATION, allegation.violation(), vocabulary.violations())
                .choice("scope", "one incident, or a practice", allegation.scope(), Allegation.Scope.class)
                .parties("by", "alleged by", allegation.by())
                .parties("perpetrators", "perpetrator", allegation.perpetrators())
                .parties("victims", "victim", allegation.victims())
                .figures("harm", "numbers", allegation.harm())
                .words("called", "called, in the speaker's words", allegation.characterisedAs())
                .when(allegation.when())
                .where(allegation.where())
                .list("topics", "topics", allegation.topics());
    }

    static Allegation read(Allegation allegation, Sent sent, Vocabulary vocabulary) {
        return new Allegation(
                allegation.id(),
                allegation.report(),
                sent.text(VIOLATION)
                        .filter(id -> !id.equals(allegation.violation()))
                        .map(vocabulary::violation)
                        .orElse(allegation.violation()),
                sent.parties("perpetrators", allegation.perpetrators()),
                sent.parties("victims", allegation.victims()),
                sent.figures("harm", allegation.harm()),
                sent.words("called", allegation.characterisedAs()),
                sent.choice("scope", allegation.scope(), Allegation.Scope.class),
                sent.parties("by", allegation.by()),
                allegation.voice(),
                allegation.statement(),
                sent.where(allegation.where()),
                sent.when(allegation.when()),
                vocabulary.topics(sent.list("topics", allegation.topics()), allegation.topics()),
                allegation.evidence());
    }
}
