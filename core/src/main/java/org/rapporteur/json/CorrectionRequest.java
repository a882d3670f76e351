package org.rapporteur.json;

import java.util.List;
import java.util.Optional;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.CorrectionException;
import org.rapporteur.correction.Drafts;
import org.rapporteur.correction.Known;
import org.rapporteur.correction.Stamp;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.Statement;
import org.rapporteur.language.text.Span;

/**
 * A correction as somebody asks for it, by ids and fields; the register knows the rest. {@code docs/corrections.md} has one
 * of each type.
 */
public final class CorrectionRequest {
    static final String MEND = "See docs/corrections.md for an example of each type";

    private final Fields fields;
    private final Correction.Kind type;

    private CorrectionRequest(Fields fields) {
        this.fields = fields;
        type = fields.choice("type", Correction.Kind.class);
    }

    /** @throws LineException when it is no JSON object with a type */
    public static CorrectionRequest read(String json) {
        return new CorrectionRequest(Fields.parse("the correction", json, MEND));
    }

    public Correction.Kind type() {
        return type;
    }

    /** In the words of whoever asks; empty when not given. */
    public String why() {
        return fields.optionalText("why").orElse("");
    }

    /** The version of the finding that it was made on, when given: then it is refused if another has come between. */
    public Optional<String> version() {
        return fields.optionalText("version");
    }

    /**
     * @throws LineException when a field is missing or cannot be
     * @throws CorrectionException when the register does not know what it is about
     */
    public Correction draft(Stamp stamp, Known known) {
        try {
            return draft(stamp, known, new Drafts(known));
        } catch (IllegalArgumentException e) {
            throw fields.wrong(String.valueOf(e.getMessage()));
        }
    }

    private Correction draft(Stamp stamp, Known known, Drafts drafts) {
        return switch (type) {
            case ACCEPT -> drafts.accept(stamp, fields.text("finding"));
            case REJECT -> drafts.reject(stamp, fields.text("finding"));
            case EDIT -> {
                Finding before = finding(known, fields.text("finding"));
                CodePoints offsets =
                        CodePoints.of(report(known, before.report()).text());
                yield drafts.edit(stamp, FindingChange.of(before, offsets, fields.object("set")));
            }
            case REATTRIBUTE -> reattribute(stamp, known, drafts);
            case ADD -> add(stamp, known, drafts);
            case MERGE -> drafts.merge(stamp, fields.text("from"), fields.text("into"));
            case SPLIT ->
                drafts.split(
                        stamp,
                        fields.text("from"),
                        to(known),
                        fields.objects("mentions", in -> mentions(in, report(known, in.text("report")))));
            case VERDICT ->
                drafts.verdict(
                        stamp,
                        fields.text("of"),
                        fields.choice("verdict", Correction.Verdict.Degree.class),
                        fields.optionalText("standard")
                                .map(given -> fields.choice("standard", Correction.Verdict.Standard.class)));
            case INCIDENT -> drafts.incident(stamp, fields.optionalText("incident"), fields.texts("allegations"));
            case NOTE ->
                new Correction.Note(stamp, fields.text("on"), fields.has("tags") ? fields.texts("tags") : List.of());
            case ANSWER ->
                new Correction.Answer(
                        stamp,
                        fields.text("line"),
                        fields.choice("outcome", Correction.Answer.Outcome.class),
                        fields.optionalText("by"));
            case UNDO -> new Correction.Undo(stamp, fields.text("undoes"));
        };
    }

    private Correction reattribute(Stamp stamp, Known known, Drafts drafts) {
        String statement = fields.text("finding");
        if (fields.has("actor")) {
            return drafts.reattribute(stamp, statement, fields.text("actor"));
        }
        CodePoints offsets =
                CodePoints.of(report(known, finding(known, statement).report()).text());
        return drafts.reattribute(stamp, statement, fields.objects("source", new ThingReader(offsets)::reference));
    }

    private Correction add(Stamp stamp, Known known, Drafts drafts) {
        Report report = report(known, fields.text("report"));
        CodePoints offsets = CodePoints.of(report.text());
        List<Span> words = spans(fields, "words", offsets);
        if (words.isEmpty()) {
            throw fields.wrong("'words' is empty, but a finding rests on words");
        }
        Finding.Kind kind = fields.choice("finding", Finding.Kind.class);
        Fields set = fields.has("set") ? fields.object("set") : Fields.parse(fields.where(), "{}", MEND);
        if (Blank.isVoiced(kind) && !set.has("statement")) {
            set = set.with("statement", statement(known, report, words.get(0)));
        }
        return drafts.add(stamp, FindingChange.added(kind, report, words, set));
    }

    /** The innermost statement that the words lie in. */
    private String statement(Known known, Report report, Span words) {
        return known.report(report.id())
                .orElseThrow()
                .of(Statement.class)
                .filter(statement -> statement.content().stream()
                        .anyMatch(part -> part.span().overlaps(words)))
                .reduce((outer, inner) -> inner.depth() >= outer.depth() ? inner : outer)
                .map(Statement::id)
                .orElseThrow(
                        () -> fields.wrong("These words lie in no statement; add the statement first, and give its id"
                                + " as 'statement' in 'set'"));
    }

    /** One whom the register knows; else the name of somebody new, a person unless 'to_type' says otherwise. */
    private Actor to(Known known) {
        String to = fields.text("to");
        return known.actor(to)
                .orElseGet(() -> Drafts.actor(
                        to, fields.has("to_type") ? fields.choice("to_type", Actor.Kind.class) : Actor.Kind.PERSON));
    }

    private Drafts.Mentions mentions(Fields in, Report report) {
        CodePoints offsets = CodePoints.of(report.text());
        return new Drafts.Mentions(report.id(), in.has("spans") ? spans(in, "spans", offsets) : List.of());
    }

    private static List<Span> spans(Fields in, String key, CodePoints offsets) {
        ThingReader things = new ThingReader(offsets);
        return in.spans(key).stream().map(span -> things.chars(in, span)).toList();
    }

    private Finding finding(Known known, String id) {
        return known.finding(id).orElseThrow(() -> fields.wrong("The register has no finding " + id));
    }

    private Report report(Known known, String id) {
        return known.report(id)
                .orElseThrow(() -> fields.wrong("The register has no report " + id))
                .report();
    }
}
