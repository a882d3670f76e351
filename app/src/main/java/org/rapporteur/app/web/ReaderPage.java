package org.rapporteur.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.rapporteur.app.editing.Field;
import org.rapporteur.app.editing.Vocabulary;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.NamesInReport;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.app.web.Segment.Layer;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.Words;
import org.rapporteur.register.Days;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Filter;
import org.rapporteur.store.RegisterStore;

/** A report with highlights in its text, and beside it what was found in it. */
public final class ReaderPage implements Page {
    /** The layers that a reader can switch on and off, with their names. */
    private static final Map<String, String> LAYERS = Map.of(
            "actor",
            "Actors",
            "place",
            "Places",
            "instrument",
            "Agreements",
            "date",
            "Dates",
            "cue",
            "Cues",
            "content",
            "What is said");

    private final RegisterStore store;
    private final Vocabulary vocabulary;

    ReaderPage(RegisterStore store, Vocabulary vocabulary) {
        this.store = store;
        this.vocabulary = vocabulary;
    }

    /** What the template shows. */
    public record Model(
            String id,
            String title,
            String about,
            String url,
            List<String> chain,
            String oneSided,
            List<Segment> segments,
            List<Row> findings,
            List<String> kinds,
            List<Field.Choice> violations,
            List<Field.Choice> acts) {
        public List<Map.Entry<String, String>> layers() {
            return LAYERS.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        }
    }

    @Override
    public String path() {
        return "/reports/{id}";
    }

    @Override
    public View view(Request request) {
        String id = request.part("id");
        Findings report = store.findings(id)
                .orElseThrow(() -> RequestException.missing("There is no report " + id + " in this register"));
        String title = report.report().title().orElse(id);
        List<Entry> entries = new ArrayList<>(store.entries(Filter.ALL.withReport(id)));
        entries.sort((one, other) -> Finding.ORDER.compare(one.finding(), other.finding()));
        return View.of(
                "reader",
                title,
                new Model(
                        id,
                        title,
                        about(report),
                        report.report()
                                .url()
                                .filter(url -> url.matches("https?://.*"))
                                .orElse(""),
                        report.report().chain().stream()
                                .map(link -> Gist.lower(link.role()) + ": " + link.name())
                                .toList(),
                        oneSided(report),
                        Segment.of(report.report().text(), layers(report, entries)),
                        Row.of(entries, new Reports(store)),
                        Arrays.stream(Finding.Kind.values()).map(Gist::lower).toList(),
                        vocabulary.violations(),
                        vocabulary.acts()));
    }

    private static String about(Findings report) {
        List<String> parts = new ArrayList<>();
        parts.add(report.report().published().map(Days::of).map(Days::written).orElse("undated"));
        report.report().outlet().ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    private static String oneSided(Findings report) {
        return report.oneSided()
                .map(side -> "One side speaks almost alone: " + new NamesInReport(report).of(side.actor()) + ", in "
                        + side.statements() + " of " + side.of() + " statements")
                .orElse("");
    }

    private static List<Layer> layers(Findings report, List<Entry> entries) {
        List<Layer> layers = new ArrayList<>();
        NamesInReport names = new NamesInReport(report);
        report.report()
                .furniture()
                .forEach(span -> layers.add(new Layer(span, "furniture", "", "not read: furniture")));
        report.mentions().forEach(mention -> layers.add(mention(mention, names)));
        for (DateExpression date : report.dates()) {
            layers.add(new Layer(
                    date.span(), "date", "", date.edtf().or(date::timex).orElse("")));
        }
        for (Entry entry : entries) {
            String id = entry.finding().id();
            entry.finding().evidence().spans().forEach(span -> layers.add(new Layer(span, "evidence", id, "")));
            if (entry.finding() instanceof Statement statement) {
                statement.cue().map(Words::span).ifPresent(span -> layers.add(new Layer(span, "cue", id, "")));
                statement.content().forEach(words -> layers.add(new Layer(words.span(), "content", id, "")));
            }
        }
        return layers;
    }

    private static Layer mention(Mention mention, NamesInReport names) {
        String layer = mention.instrument().isPresent()
                ? "instrument"
                : mention.actor().isEmpty() && mention.place().isPresent() ? "place" : "actor";
        String note = mention.instrument()
                .or(mention::actor)
                .map(id -> names.of(id) + " (" + id + ")")
                .or(() -> mention.place().map(place -> place.name()))
                .orElse("not resolved");
        return new Layer(mention.span(), layer, "", note);
    }
}
