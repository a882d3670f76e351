package org.rapporteur.app.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.app.editing.Editor;
import org.rapporteur.app.editing.Vocabulary;
import org.rapporteur.app.http.Remembered;
import org.rapporteur.app.http.Route;
import org.rapporteur.app.picture.Outlines;
import org.rapporteur.finding.Finding;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.store.RegisterStore;

/** All pages, and all that changes something from a page. */
public final class Pages {
    private static final int REMEMBERED = 1_000;

    private final RegisterStore store;
    private final Templates templates;
    private final Clock clock;
    private final Vocabulary vocabulary = Vocabulary.load(Knowledge.builtIn());
    private final Remembered<View> views;

    /** @param clock says when a person corrects */
    public Pages(RegisterStore store, Templates templates, Clock clock) {
        this.store = store;
        this.templates = templates;
        this.clock = clock;
        views = new Remembered<>(store::state, clock, REMEMBERED, view -> true);
    }

    private List<Page> all() {
        return List.of(
                new OverviewPage(store),
                new SearchPage(store),
                new ReportsPage(store),
                new ReaderPage(store, vocabulary),
                new FindingPage(store, new Editor(vocabulary)),
                new BoardPage(store, Finding.Kind.DEMAND),
                new BoardPage(store, Finding.Kind.COMMITMENT),
                new BoardPage(store, Finding.Kind.REFUSAL),
                new LinePage(store),
                new AllegationsPage(store),
                new IncidentPage(store),
                new QuestionsPage(store),
                new MeetingsPage(store),
                new ActorsPage(store),
                new ActorPage(store),
                new SplitPage(store),
                new InstrumentsPage(store),
                new InstrumentPage(store),
                new PositionsPage(store),
                new BriefPage(store),
                new StoriesPage(store),
                new KeysPage(),
                new TimelinePage(store),
                new MapPage(store, Outlines.load()),
                new NetworkPage(store));
    }

    private List<Form> forms() {
        Scribe scribe = new Scribe(store, clock);
        return Stream.of(
                        new FindingForms(store, new Editor(vocabulary), scribe).all(),
                        List.<Form>of(new AdditionForm(store, vocabulary, scribe)),
                        new ActorForms(store, scribe).all(),
                        new IncidentForms(store, scribe).all(),
                        new QuestionForms(store, scribe).all())
                .flatMap(List::stream)
                .toList();
    }

    /** What was made of the register before a change. */
    public void forget() {
        views.forget();
    }

    public Stream<Route> routes() {
        List<Page> pages = all();
        return Stream.of(
                        pages.stream().map(this::route),
                        forms().stream().map(Pages::route),
                        StaticFiles.routes(),
                        pages.stream()
                                .filter(Exported.class::isInstance)
                                .map(Exported.class::cast)
                                .map(page ->
                                        new Route("GET", page.file(), Route.Access.of(page.needs()), page::export)))
                .flatMap(each -> each);
    }

    private Route route(Page page) {
        return new Route(
                "GET",
                page.path(),
                Route.Access.of(page.needs()),
                request -> templates.answer(views.get(request, () -> page.view(request)), request));
    }

    private static Route route(Form form) {
        return Route.post(form.path(), form.needs(), form::submit);
    }
}
