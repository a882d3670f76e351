package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rapporteur.app.telling.Decision;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.correction.Remarks;
import org.rapporteur.json.ObjectLine;
import org.rapporteur.register.Contradiction;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Incidents;
import org.rapporteur.register.Question;
import org.rapporteur.store.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what only a person can decide. */
@Command(
        name = "questions",
        header = "List contradictions, and allegations that may concern one incident.",
        description = "Each with both sentences and what made the program ask. It decides none of them.",
        footer = {"", "Example:", "  rapporteur questions --place Idlib"})
final class QuestionsCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Mixin
    FindingList list = new FindingList();

    QuestionsCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        try (RegisterStore store = wiring.existingRegister(list.register.address)) {
            Reading reading = list.reading(store);
            Filter filter = list.filters.filter(Set.of(), reading);
            List<Question> all = new ArrayList<>();
            reading.contradictions(filter).stream().map(Contradiction::question).forEach(all::add);
            reading.incidents(filter).stream()
                    .map(Incidents.Candidate::question)
                    .forEach(all::add);
            List<Question> shown = all.subList(0, Math.min(all.size(), list.options.rows()));
            if (list.options.format == ListOptions.Format.JSONL) {
                shown.forEach(question -> wiring.out().line(json(question)));
            } else {
                QuotedWords quoted = new QuotedWords(
                        reading.reports(),
                        Marks.of(wiring.terminal(), list.common.colour),
                        wiring.terminal().width());
                Remarks remarks = reading.remarks();
                shown.forEach(question -> {
                    quoted.lines(question, Decision.of(question, remarks)).forEach(wiring.out()::line);
                    wiring.out().line("");
                });
                FindingList.rest(wiring, all.size(), shown.size());
            }
        }
        return ExitCode.DONE;
    }

    private static String json(Question question) {
        return new ObjectLine("question")
                .text("id", question.id())
                .name("asks", question.kind())
                .text("why", question.why())
                .texts(
                        "findings",
                        question.quotes().stream().map(Question.Quote::finding).toList())
                .texts(
                        "reports",
                        question.quotes().stream().map(Question.Quote::report).toList())
                .toString();
    }
}
