package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.app.telling.Decision;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.LineAnswers;
import org.rapporteur.app.telling.OneLine;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Remarks;
import org.rapporteur.register.Line;
import org.rapporteur.register.Question;
import org.rapporteur.register.Voicing;
import org.rapporteur.store.RegisterStore;

/** All about one line: every voicing with its sentence, and what a person is asked about it. */
final class LinePage {
    private final RegisterStore store;
    private final LineList list;
    private final QuotedWords quoted;
    private final int width;

    LinePage(RegisterStore store, Marks marks, int width) {
        this.store = store;
        this.width = width;
        Reports reports = new Reports(store);
        list = new LineList(Reading.of(store), reports);
        quoted = new QuotedWords(reports, marks, width);
    }

    List<String> lines(Line found) {
        Remarks remarks = store.remarks();
        OneLine one = OneLine.of(found, store, remarks);
        Line line = one.line();
        List<String> lines = new ArrayList<>();
        lines.add(found.id());
        part("one with", String.join(", ", one.with()), lines);
        line.answers(remarks).forEach(answer -> part(Gist.lower(answer.outcome()), answered(answer), lines));
        part(Gist.lower(line.kind()) + " by", list.name(line.by(), line) + ", " + line.by(), lines);
        part("to", names(line.to(), line), lines);
        part("names", names(line.names(), line), lines);
        part("voiced", list.voiced(line).replace("\n", ", ") + " (chains: independent for sure)", lines);
        part("when", LineList.days(line).replace("\n", ", "), lines);
        part("force", LineList.forces(line), lines);
        for (Voicing voicing : line.voicings()) {
            lines.add("");
            lines.addAll(quoted.lines(
                    new Question.Quote(
                            voicing.report(),
                            voicing.finding(),
                            voicing.matter().span()),
                    voicing.force().map(Gist::lower).orElse("")));
        }
        questions(one).forEach(question -> {
            lines.add("");
            lines.addAll(quoted.lines(question, Decision.of(question, Optional.of(line), remarks)));
        });
        return lines;
    }

    static String answered(Correction.Answer answer) {
        return answer.by().map(by -> "by " + by + ", ").orElse("") + "says "
                + answer.stamp().who()
                + (answer.stamp().why().isBlank() ? "" : ": " + answer.stamp().why());
    }

    private void part(String label, String value, List<String> lines) {
        if (!value.isEmpty()) {
            List<String> wrapped = Wrap.of(value, width - 16);
            for (int at = 0; at < wrapped.size(); at++) {
                lines.add("  " + (at == 0 ? String.format("%-14s", label) : " ".repeat(14)) + wrapped.get(at));
            }
        }
    }

    private String names(Set<String> ids, Line line) {
        return ids.stream().map(id -> list.name(id, line)).collect(Collectors.joining(", "));
    }

    private List<Question> questions(OneLine one) {
        List<Question> questions = new ArrayList<>(one.questions());
        questions.addAll(new LineAnswers(Reading.of(store)).to(one.line()));
        return questions;
    }
}
