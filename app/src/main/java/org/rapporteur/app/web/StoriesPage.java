package org.rapporteur.app.web;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.register.Contradiction;
import org.rapporteur.register.Days;
import org.rapporteur.register.Fact;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Question;
import org.rapporteur.register.Story;
import org.rapporteur.store.RegisterStore;

/** What several reports tell, by how many sources; and what in them cannot both be so. */
public final class StoriesPage implements Page {
    private static final int MOST = 50;

    private final RegisterStore store;

    StoriesPage(RegisterStore store) {
        this.store = store;
    }

    /** One fact told by several reports. */
    public record Told(String act, String parties, String day, int reports, int chains, List<Asked.Words> words) {}

    /** What the template shows. */
    public record Model(List<Told> stories, int total, List<Asked> contradictions) {}

    @Override
    public String path() {
        return "/stories";
    }

    @Override
    public View view(Request request) {
        Reports reports = new Reports(store);
        Paging.Slice<Story> stories = store.stories(Filter.ALL, Paging.first(MOST));
        return View.of(
                "stories",
                "Stories",
                new Model(
                        stories.items().stream()
                                .map(story -> told(story, reports))
                                .toList(),
                        stories.total(),
                        Asked.of(
                                store.contradictions(Filter.ALL).stream()
                                        .limit(MOST)
                                        .map(Contradiction::question)
                                        .toList(),
                                reports,
                                store.remarks())));
    }

    private Told told(Story story, Reports reports) {
        return new Told(
                story.act().toLowerCase(java.util.Locale.ROOT),
                story.parties().stream()
                        .map(id -> reports.name(id, story.reports()))
                        .collect(Collectors.joining(", ")),
                story.days().map(Days::written).orElse("undated"),
                story.reports().size(),
                story.chains(store.provenance(story.reports())),
                story.facts().stream().map(fact -> words(fact, reports)).toList());
    }

    private static Asked.Words words(Fact fact, Reports reports) {
        return Asked.words(
                new Question.Quote(fact.report(), fact.finding(), fact.words().span()), reports);
    }
}
