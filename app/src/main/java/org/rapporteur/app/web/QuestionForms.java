package org.rapporteur.app.web;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.telling.Decision;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Stamp;
import org.rapporteur.store.RegisterStore;

/** Takes what people answer to the questions of the register. */
final class QuestionForms {
    private static final String ID = "id";
    private static final Pattern QUESTION = Pattern.compile("question-[0-9a-f]{16}");

    private final RegisterStore store;
    private final Scribe scribe;

    QuestionForms(RegisterStore store, Scribe scribe) {
        this.store = store;
        this.scribe = scribe;
    }

    List<Form> all() {
        return List.of(
                scribe.form("/questions/{id}", QuestionForms::decide), scribe.form("/lines/{id}/answer", this::answer));
    }

    /** Kept as a note on the question: it is decided by nobody but people, and shows wherever the question is asked. */
    private static Correction decide(Request request, Stamp stamp) {
        String id = request.part(ID);
        if (!QUESTION.matcher(id).matches()) {
            throw RequestException.missing("There is no question " + id);
        }
        Decision.Answer answer = request.form()
                .choice("answer", Decision.Answer.class)
                .orElseThrow(() -> RequestException.wrong("Answer yes or no"));
        return new Correction.Note(stamp, id, List.of(answer.tag()));
    }

    private Correction answer(Request request, Stamp stamp) {
        String line = store.line(request.part(ID))
                .orElseThrow(() -> RequestException.missing("There is no line " + request.part(ID)))
                .id();
        Correction.Answer.Outcome outcome = request.form()
                .choice("outcome", Correction.Answer.Outcome.class)
                .orElseThrow(() -> RequestException.wrong("Choose what became of it"));
        request.form().first("by").filter(by -> store.finding(by).isEmpty()).ifPresent(by -> {
            throw RequestException.wrong("There is no finding " + by + " in this register");
        });
        return new Correction.Answer(stamp, line, outcome, request.form().first("by"));
    }
}
