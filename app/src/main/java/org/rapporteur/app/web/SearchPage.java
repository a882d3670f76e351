package org.rapporteur.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.app.http.Parameters;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.Wanted;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.register.Facets;
import org.rapporteur.register.NameCount;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Selection;
import org.rapporteur.register.Tally;
import org.rapporteur.store.Hit;
import org.rapporteur.store.RegisterException;
import org.rapporteur.store.RegisterStore;

/** Findings chosen by what they have, and reports by their words; the whole state stands in the address. */
public final class SearchPage implements Exported {
    private static final int ROWS = 50;
    /** In a file. */
    private static final int MOST = 100_000;

    private static final int HITS = 10;
    private static final int CHOICES = 12;

    private final RegisterStore store;

    SearchPage(RegisterStore store) {
        this.store = store;
    }

    /**
     * A value that can be chosen.
     *
     * @param with address of the page that shows only what has it
     * @param without address of the page that leaves it out
     */
    public record Choice(String name, int count, String with, String without) {}

    /** Values of one property. */
    public record Facet(String name, List<Choice> choices) {}

    /** What is chosen now, with the address of the page without it. */
    public record Chosen(String name, boolean not, String away) {}

    /** A report that holds the words. */
    public record Found(String id, String title, String about, List<Segment> excerpt) {}

    /** What the template shows. */
    public record Model(
            Parameters query,
            List<Chosen> chosen,
            List<Facet> facets,
            Histogram days,
            List<Found> hits,
            String trouble,
            List<Row> findings,
            Pager pager,
            String export) {
        public String first(String name) {
            return query.first(name).orElse("");
        }

        /** What stays chosen when the form is sent: names and values. */
        public List<Map.Entry<String, String>> kept() {
            List<Map.Entry<String, String>> kept = new ArrayList<>();
            query.values().forEach((name, values) -> {
                if (!List.of("q", "since", "until", "actor", "place", "page").contains(name)) {
                    values.forEach(value -> kept.add(Map.entry(name, value)));
                }
            });
            return kept;
        }
    }

    @Override
    public String path() {
        return "/search";
    }

    @Override
    public String file() {
        return "/search.csv";
    }

    @Override
    public String content(Request request) {
        return Table.of(Row.of(store.entries(wanted(request.query()), Paging.first(MOST)), forFile(store)));
    }

    @Override
    public View view(Request request) {
        Parameters query = request.query();
        Selection selection = wanted(query);
        Pager pager = Pager.of(request, ROWS);
        Facets facets = store.facets(selection);
        Reports reports = new Reports(store);
        String trouble = "";
        List<Found> hits = List.of();
        if (query.first("q").isPresent()) {
            try {
                hits = store.search(query.first("q").get(), HITS).stream()
                        .map(SearchPage::found)
                        .toList();
            } catch (RegisterException e) {
                trouble = String.valueOf(e.getMessage());
            }
        }
        return View.of(
                "search",
                "Search",
                new Model(
                        query,
                        chosen(query),
                        facets(facets, query),
                        Histogram.of(days(query, facets), query),
                        hits,
                        trouble,
                        Row.of(store.entries(selection, pager.paging()), reports),
                        pager.of(facets.findings()),
                        Address.of(file(), query)));
    }

    private Selection wanted(Parameters query) {
        return new Wanted(query, Reading.of(store)).selection();
    }

    /** All days, also beside those that are chosen, so that others can be chosen. */
    private Map<LocalDate, Integer> days(Parameters query, Facets chosen) {
        Parameters all = Address.cleared(Address.cleared(query, "since"), "until");
        return all.equals(query) ? chosen.days() : store.facets(wanted(all)).days();
    }

    private static Found found(Hit hit) {
        return new Found(
                hit.report().id(),
                hit.report().title().orElse(hit.report().id()),
                hit.report().published().map(Object::toString).orElse("undated")
                        + hit.report().outlet().map(outlet -> " · " + outlet).orElse(""),
                Segment.of(
                        hit.excerpt(),
                        hit.marks().stream()
                                .map(mark -> new Segment.Layer(mark, "evidence", "", ""))
                                .toList()));
    }

    private static List<Chosen> chosen(Parameters query) {
        List<Chosen> chosen = new ArrayList<>();
        query.values().forEach((name, values) -> {
            boolean not = name.startsWith(Wanted.NOT);
            String property = not ? name.substring(Wanted.NOT.length()) : name;
            if (Wanted.PROPERTIES.contains(property)
                    || List.of("since", "until").contains(property)) {
                values.forEach(value -> chosen.add(new Chosen(
                        (not ? "not " : "") + property + ": " + value,
                        not,
                        Address.of("/search", Address.without(query, name, value)))));
            }
        });
        return chosen;
    }

    private static List<Facet> facets(Facets facets, Parameters query) {
        Map<String, Integer> kinds = new TreeMap<>();
        facets.kinds().forEach((tally, count) -> kinds.merge(kind(tally), count, Integer::sum));
        return List.of(
                facet("kind", kinds, query),
                facet("topic", facets.topics(), query),
                facet("outlet", facets.outlets(), query));
    }

    private static String kind(Tally tally) {
        return tally == Tally.CLAIMED_EVENT ? "event" : Gist.lower(tally);
    }

    private static Facet facet(String property, Map<String, Integer> counts, Parameters query) {
        List<Choice> choices = new ArrayList<>();
        for (NameCount count : Facets.ordered(counts)) {
            if (choices.size() < CHOICES) {
                choices.add(new Choice(
                        count.name(),
                        count.count(),
                        Address.of("/search", Address.only(Address.without(query, "page", ""), property, count.name())),
                        Address.of("/search", Address.with(query, Wanted.NOT + property, count.name()))));
            }
        }
        return new Facet(property, choices);
    }
}
