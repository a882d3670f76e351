package org.rapporteur.app.web;

import java.util.List;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.telling.Decision;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.correction.Doubt;
import org.rapporteur.correction.Remarks;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Question;
import org.rapporteur.store.RegisterStore;

/** What the register asks people: contradictions, allegations that may be one incident, corrections that no longer fit. */
public final class QuestionsPage implements Page {
    private static final int ROWS = 30;

    /** Which questions are shown. */
    private enum Shown {
        OPEN,
        DECIDED
    }

    private final RegisterStore store;

    QuestionsPage(RegisterStore store) {
        this.store = store;
    }

    /** What the template shows. */
    public record Model(
            boolean isOpen, int open, int decided, List<Asked> questions, List<Doubt> doubts, Pager pager) {}

    @Override
    public String path() {
        return "/questions";
    }

    @Override
    public View view(Request request) {
        boolean open = request.query().choice("shown", Shown.class).orElse(Shown.OPEN) == Shown.OPEN;
        Remarks remarks = store.remarks();
        List<Question> all = Question.of(store.contradictions(Filter.ALL), store.incidents(Filter.ALL));
        List<Question> wanted = all.stream()
                .filter(question -> Decision.of(question, remarks).isPresent() != open)
                .toList();
        int others = all.size() - wanted.size();
        Pager pager = Pager.of(request, ROWS).of(wanted.size());
        return View.of(
                "questions",
                "Questions",
                new Model(
                        open,
                        open ? wanted.size() : others,
                        open ? others : wanted.size(),
                        Asked.of(pager.cut(wanted), new Reports(store), remarks),
                        open ? store.doubts() : List.of(),
                        pager));
    }
}
