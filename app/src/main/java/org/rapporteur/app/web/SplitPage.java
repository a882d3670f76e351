package org.rapporteur.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.app.access.Role;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Findings;
import org.rapporteur.finding.Mention;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Filter;
import org.rapporteur.register.Question;
import org.rapporteur.store.RegisterStore;

/** Every place where an actor is named, for a person to say at which of them somebody else is meant. */
public final class SplitPage implements Page {
    /** The field of the form that names the places. */
    static final String CHOSEN = "mention";

    private static final int REPORTS = 20;

    private final RegisterStore store;

    SplitPage(RegisterStore store) {
        this.store = store;
    }

    /** A place in a report, as a form sends it. */
    record Choice(String report, Span span) {
        private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})-(\\d{1,9}) (.+)", Pattern.DOTALL);

        static Choice read(String written) {
            Matcher matcher = WRITTEN.matcher(written);
            if (!matcher.matches()) {
                throw RequestException.wrong("No place in a report: " + written);
            }
            return new Choice(
                    matcher.group(3), new Span(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
        }

        @Override
        public String toString() {
            return span.start() + "-" + span.end() + " " + report;
        }
    }

    /** A place with its sentence. */
    public record Place(String value, String words, Asked.Words sentence) {}

    /** What the template shows. */
    public record Model(String id, String name, List<Place> places, List<String> kinds, Pager pager) {}

    @Override
    public String path() {
        return "/actors/{id}/split";
    }

    @Override
    public Role needs() {
        return Role.EDITOR;
    }

    @Override
    public View view(Request request) {
        String id = request.part("id");
        String name = store.actor(id)
                .map(actor -> actor.name())
                .orElseThrow(() -> RequestException.missing("There is no dossier of " + id));
        List<String> reports = store.entries(Filter.ALL.withActor(id)).stream()
                .map(Entry::report)
                .distinct()
                .sorted(Comparator.comparing(head -> head.id()))
                .map(head -> head.id())
                .toList();
        Pager pager = Pager.of(request, REPORTS).of(reports.size());
        Reports read = new Reports(store);
        List<Place> places = new ArrayList<>();
        pager.cut(reports).forEach(report -> places(read.get(report), id, read).forEach(places::add));
        return View.of(
                "split",
                "Split " + name,
                new Model(
                        id,
                        name,
                        places,
                        Arrays.stream(Actor.Kind.values()).map(Gist::lower).toList(),
                        pager));
    }

    private static List<Place> places(Findings report, String actor, Reports read) {
        return report.mentions().stream()
                .filter(mention -> mention.actor().equals(Optional.of(actor)))
                .map(mention -> place(report.report().id(), mention, read))
                .toList();
    }

    private static Place place(String report, Mention mention, Reports read) {
        return new Place(
                new Choice(report, mention.span()).toString(),
                mention.text(),
                Asked.words(new Question.Quote(report, "", mention.span()), read));
    }
}
