package org.rapporteur.app.web;

import java.util.Optional;
import org.rapporteur.app.editing.Vocabulary;
import org.rapporteur.app.editing.WordsOfReport;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Stamp;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Words;
import org.rapporteur.json.CodePoints;
import org.rapporteur.json.CorrectionRequest;
import org.rapporteur.json.JsonObject;
import org.rapporteur.json.LineException;
import org.rapporteur.json.RequestLine;
import org.rapporteur.language.text.Span;
import org.rapporteur.store.RegisterStore;

/** Adds a finding on words of a report: those at the place that was selected or, without script, those that were typed. */
final class AdditionForm implements Form {
    private static final int LONGEST = 100_000_000;

    private final RegisterStore store;
    private final Vocabulary vocabulary;
    private final Scribe scribe;

    AdditionForm(RegisterStore store, Vocabulary vocabulary, Scribe scribe) {
        this.store = store;
        this.vocabulary = vocabulary;
        this.scribe = scribe;
    }

    @Override
    public String path() {
        return "/reports/{id}/add";
    }

    /** Leads to the finding, whose other fields are then filled in. */
    @Override
    public Answer submit(Request request) {
        Correction kept = scribe.keep(request, stamp -> draft(request, stamp));
        String id = ((Correction.Addition) kept).seen().finding().id();
        return Answer.seeOther(Address.of("findings", id) + "#edit");
    }

    private Correction draft(Request request, Stamp stamp) {
        String id = request.part("id");
        Findings report = store.findings(id)
                .orElseThrow(() -> RequestException.missing("There is no report " + id + " in this register"));
        Finding.Kind kind = request.form()
                .choice("kind", Finding.Kind.class)
                .orElseThrow(() -> RequestException.wrong("Choose what kind of finding it is"));
        String line = RequestLine.add(
                id,
                kind.name().toLowerCase(java.util.Locale.ROOT),
                java.util.List.of(words(request, report)),
                Optional.of(fields(request, kind).toString()));
        try {
            return CorrectionRequest.read(line).draft(stamp, store.known());
        } catch (LineException e) {
            throw RequestException.wrong(String.valueOf(e.getMessage()));
        }
    }

    /** In code points. */
    private static Span words(Request request, Findings report) {
        String text = report.report().text();
        int start = request.form().number("words-start", 0, LONGEST, 0);
        int end = request.form().number("words-end", 0, LONGEST, 0);
        Words words =
                new WordsOfReport(text, start).at(new Span(Math.min(start, end), end), Scribe.field(request, "words"));
        return CodePoints.of(text).fromChars(words.span());
    }

    /** What the kind cannot be without. */
    private JsonObject fields(Request request, Finding.Kind kind) {
        JsonObject fields = new JsonObject();
        if (kind == Finding.Kind.ALLEGATION) {
            fields.text("violation", vocabulary.violation(Scribe.field(request, "violation")));
        } else if (kind == Finding.Kind.EVENT) {
            Vocabulary.Act act = vocabulary.act(Scribe.field(request, "act"));
            fields.text("type", act.type().name()).text("cameo", act.code()).number("goldstein", act.goldstein());
        }
        return fields;
    }
}
