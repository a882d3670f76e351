package org.rapporteur.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.Function;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Seen;
import org.rapporteur.correction.Stamp;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Finding;

/** Reads corrections back from their lines. */
public final class CorrectionReader {
    private final Function<String, CodePoints> texts;

    /** @param texts the offsets of a report's text, by its id: of the text on which the correction was made */
    public CorrectionReader(Function<String, CodePoints> texts) {
        this.texts = texts;
    }

    /**
     * @param where file and line, for messages
     * @throws LineException when the line is no correction, or one that cannot be
     */
    public Correction read(String where, String line) {
        Fields fields = Fields.parse(where, line);
        if (!fields.text("kind").equals("correction")) {
            throw fields.wrong("This line is of the kind '" + fields.text("kind") + "', not 'correction'");
        }
        try {
            return read(fields, fields.choice("type", Correction.Kind.class), stamp(fields));
        } catch (IllegalArgumentException e) {
            throw fields.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static Stamp stamp(Fields fields) {
        return new Stamp(fields.text("id"), fields.text("who"), instant(fields), fields.text("why"));
    }

    private static Instant instant(Fields fields) {
        try {
            return Instant.parse(fields.text("when"));
        } catch (DateTimeException e) {
            throw fields.wrong(
                    "'when' is '" + fields.text("when") + "', which is no instant such as 2026-05-31T09:30:00Z");
        }
    }

    private Correction read(Fields fields, Correction.Kind kind, Stamp stamp) {
        return switch (kind) {
            case ACCEPT -> new Correction.Accept(stamp, seen(fields));
            case REJECT -> new Correction.Reject(stamp, seen(fields));
            case ADD -> new Correction.Addition(stamp, seen(fields));
            case EDIT -> new Correction.Edit(stamp, seen(fields), finding(fields.object("after")));
            case REATTRIBUTE -> {
                Seen seen = seen(fields);
                yield new Correction.Reattribution(
                        stamp,
                        seen,
                        fields.objects("source", things(seen.finding().report())::reference));
            }
            case MERGE -> new Correction.Merge(stamp, fields.text("from"), actor(fields.object("into")));
            case SPLIT ->
                new Correction.Split(
                        stamp,
                        fields.text("from"),
                        actor(fields.object("to")),
                        fields.objects("mentions", this::mentions));
            case VERDICT ->
                new Correction.Verdict(
                        stamp,
                        fields.text("of"),
                        fields.choice("verdict", Correction.Verdict.Degree.class),
                        fields.optionalText("standard")
                                .map(unused -> fields.choice("standard", Correction.Verdict.Standard.class)));
            case INCIDENT -> new Correction.Incident(stamp, fields.text("incident"), fields.texts("allegations"));
            case NOTE -> new Correction.Note(stamp, fields.text("on"), fields.texts("tags"));
            case ANSWER ->
                new Correction.Answer(
                        stamp,
                        fields.text("line"),
                        fields.choice("outcome", Correction.Answer.Outcome.class),
                        fields.optionalText("by"));
            case UNDO -> new Correction.Undo(stamp, fields.text("undoes"));
        };
    }

    private Seen seen(Fields fields) {
        Finding finding = finding(fields.object("finding"));
        return new Seen(
                finding,
                things(finding.report()).words(fields.object("words")),
                fields.objects("actors", CorrectionReader::actor));
    }

    private Finding finding(Fields fields) {
        return new FindingReader(things(fields.text("report")))
                .read(FindingsGatherer.kind(fields.text("kind"), fields), fields);
    }

    private Correction.Split.In mentions(Fields fields) {
        String report = fields.text("report");
        return new Correction.Split.In(report, fields.objects("words", things(report)::words));
    }

    private static Actor actor(Fields fields) {
        return new ThingReader(CodePoints.of("")).actor(fields);
    }

    private ThingReader things(String report) {
        return new ThingReader(texts.apply(report));
    }
}
