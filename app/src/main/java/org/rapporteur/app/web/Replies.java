package org.rapporteur.app.web;

import java.util.List;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Remarks;
import org.rapporteur.register.Line;

/**
 * What people hold to have become of a line, and the form in which they say it.
 *
 * @param line its id
 */
public record Replies(String line, List<Answered> answers) {
    /**
     * What a person holds of it: "answered", and the finding by which.
     *
     * @param correction by which it was said, to be undone
     */
    public record Answered(String outcome, String by, String who, String day, String why, String correction) {}

    static Replies of(Line line, Remarks remarks) {
        return new Replies(
                line.id(), line.answers(remarks).stream().map(Replies::answered).toList());
    }

    private static Answered answered(Correction.Answer answer) {
        return new Answered(
                Gist.lower(answer.outcome()),
                answer.by().orElse(""),
                answer.stamp().who(),
                answer.stamp().when().toString().substring(0, 10),
                answer.stamp().why(),
                answer.id());
    }

    public List<Correction.Answer.Outcome> outcomes() {
        return List.of(Correction.Answer.Outcome.values());
    }

    public String words(Enum<?> one) {
        return Gist.lower(one);
    }
}
