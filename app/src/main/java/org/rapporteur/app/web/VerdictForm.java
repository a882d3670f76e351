package org.rapporteur.app.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Remarks;

/**
 * What a verdict on an allegation or incident may say, and what it says now.
 *
 * @param of id of the allegation or incident
 */
public record VerdictForm(String of, String degree, String standard) {
    static VerdictForm of(String id, Remarks remarks) {
        Optional<Correction.Verdict> now = remarks.verdict(id);
        return new VerdictForm(
                id,
                now.map(verdict -> verdict.degree().name()).orElse(Correction.Verdict.Degree.UNVERIFIED.name()),
                now.flatMap(Correction.Verdict::standard).map(Enum::name).orElse(""));
    }

    public List<Correction.Verdict.Degree> degrees() {
        return Arrays.asList(Correction.Verdict.Degree.values());
    }

    public List<Correction.Verdict.Standard> standards() {
        return Arrays.asList(Correction.Verdict.Standard.values());
    }

    public String words(Enum<?> one) {
        return Gist.lower(one);
    }
}
