package org.rapporteur.export;

import java.util.List;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Reference;

/** An allegation in one sentence that cannot be taken for a fact: who alleges, according to whom, in which words. */
final class Alleging {
    private static final String REPORT = "The report itself";

    private Alleging() {}

    /** Those who allege; where the report itself does, its outlet. */
    static String by(List<Reference> alleging, InReport in) {
        return alleging.isEmpty() ? outlet(in) : in.names(alleging);
    }

    /** "X alleged, according to Y: the sentence as it stands in the report". */
    static String sentence(List<Reference> alleging, Finding finding, InReport in) {
        String report =
                in.findings().report().title().orElse(in.findings().report().id());
        String according = in.findings().report().outlet().orElse(report);
        return by(alleging, in) + " alleged, according to " + according + ": " + in.sentence(finding);
    }

    private static String outlet(InReport in) {
        return in.findings().report().outlet().orElse(REPORT);
    }
}
