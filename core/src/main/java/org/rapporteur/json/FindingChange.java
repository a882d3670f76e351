package org.rapporteur.json;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.FindingId;
import org.rapporteur.finding.Report;
import org.rapporteur.language.text.Span;

/** A finding with other values in some of its fields, which are given as they stand in its line. */
public final class FindingChange {
    private static final Set<String> FIXED =
            Set.of("kind", "id", "report", "evidence", "rule", "version", "confidence");

    private FindingChange() {}

    /**
     * @param fields a JSON object of the fields that change, as {@code {"force":"demand"}}
     * @throws LineException when a field is not one of the finding's, or its value cannot be
     */
    public static Finding of(Finding finding, String reportText, String fields) {
        return of(
                finding,
                CodePoints.of(reportText),
                Fields.parse("the change of " + finding.id(), fields, CorrectionRequest.MEND));
    }

    /**
     * @param words for fields of one word, true or false, a number, or a list of words, which are written with commas
     */
    public static Finding of(Finding finding, String reportText, Map<String, String> words) {
        CodePoints offsets = CodePoints.of(reportText);
        Fields line = Fields.parse(
                "the change of " + finding.id(),
                new FindingLine(offsets).of(finding, Held.NOTHING),
                CorrectionRequest.MEND);
        return of(finding, offsets, line.written(words));
    }

    static Finding of(Finding finding, CodePoints offsets, Fields changes) {
        Fields line = Fields.parse(
                changes.where(), new FindingLine(offsets).of(finding, Held.NOTHING), CorrectionRequest.MEND);
        return new FindingReader(new ThingReader(offsets)).read(finding.kind(), changed(line, changes));
    }

    private static Fields changed(Fields line, Fields changes) {
        Set<String> known = new TreeSet<>(line.keys());
        known.removeAll(FIXED);
        // A flag is written only where it holds.
        if (line.text("kind").equals("event")) {
            known.add("historical");
        }
        for (String key : changes.keys()) {
            if (!known.contains(key)) {
                throw changes.wrong("'" + key + "' is no field that can be changed; those are " + known);
            }
        }
        return line.with(changes);
    }

    /**
     * A finding that a person adds.
     *
     * @param words the evidence, in chars; the first are the cue, trigger or the words asked, promised, refused
     * @param fields all other fields that are not as {@link Blank} has them
     */
    static Finding added(Finding.Kind kind, Report report, List<Span> words, Fields fields) {
        CodePoints offsets = CodePoints.of(report.text());
        Fields blank = Fields.parse(fields.where(), Blank.of(kind, report, words, offsets), CorrectionRequest.MEND);
        Fields line = changed(blank, fields);
        String detail = line.optionalText("type")
                .or(() -> line.optionalText("violation"))
                .orElse("");
        return new FindingReader(new ThingReader(offsets))
                .read(kind, line.with("id", FindingId.of(report.id(), kind, "added " + detail, words)));
    }
}
