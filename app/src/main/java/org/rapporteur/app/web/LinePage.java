package org.rapporteur.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.LineAnswers;
import org.rapporteur.app.telling.OneLine;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.correction.Remarks;
import org.rapporteur.register.Line;
import org.rapporteur.register.Question;
import org.rapporteur.register.Voicing;
import org.rapporteur.store.RegisterStore;

/** One demand, promise or refusal with all its voicings, and what a person is asked about it. */
public final class LinePage implements Page {
    private final RegisterStore store;

    LinePage(RegisterStore store) {
        this.store = store;
    }

    /** A voicing, with its force where it has one. */
    public record Voiced(String force, Asked.Words words) {}

    /** What the template shows. */
    public record Model(
            LineRow line,
            String names,
            List<Voiced> voicings,
            List<Asked> questions,
            List<String> with,
            Replies replies,
            List<Past> past) {}

    @Override
    public String path() {
        return "/lines/{id}";
    }

    @Override
    public View view(Request request) {
        String id = request.part("id");
        Line found = store.line(id)
                .orElseThrow(() -> RequestException.missing("There is no line " + id + " in this register"));
        Reports reports = new Reports(store);
        Remarks remarks = store.remarks();
        OneLine one = OneLine.of(found, store, remarks);
        Line line = one.line();
        LineRow row = LineRow.of(line, store, reports, remarks);
        return View.of(
                "line",
                row.by() + ": " + row.what(),
                new Model(
                        row,
                        line.names().stream()
                                .map(name -> reports.name(name, line.reports()))
                                .collect(Collectors.joining(", ")),
                        line.voicings().stream()
                                .map(voicing -> voiced(voicing, reports))
                                .toList(),
                        Asked.of(questions(one), line, reports, remarks),
                        one.with(),
                        Replies.of(line, remarks),
                        Past.of(found.id(), store)));
    }

    private static Voiced voiced(Voicing voicing, Reports reports) {
        return new Voiced(
                voicing.force().map(Gist::lower).orElse(""),
                Asked.words(
                        new Question.Quote(
                                voicing.report(),
                                voicing.finding(),
                                voicing.matter().span()),
                        reports));
    }

    private List<Question> questions(OneLine one) {
        List<Question> questions = new ArrayList<>(one.questions());
        questions.addAll(new LineAnswers(Reading.of(store)).to(one.line()));
        return questions;
    }
}
