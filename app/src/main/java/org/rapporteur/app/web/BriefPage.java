package org.rapporteur.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.telling.ActorNamed;
import org.rapporteur.app.telling.Briefing;
import org.rapporteur.app.telling.Figures;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.correction.Remarks;
import org.rapporteur.register.ActorDossier;
import org.rapporteur.register.Brief;
import org.rapporteur.register.Days;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Paging;
import org.rapporteur.store.RegisterStore;

/** What there is between two sides before they meet again. */
public final class BriefPage implements Page {
    private static final int MOST = 200;

    private final RegisterStore store;

    BriefPage(RegisterStore store) {
        this.store = store;
    }

    /** Findings under a heading. */
    public record Section(String name, List<Row> rows) {}

    /** What the template shows. */
    public record Model(
            String a,
            String b,
            String since,
            String title,
            List<Section> sections,
            List<Asked> questions,
            List<Demanded> demanded,
            List<ActorDossier> actors) {}

    /** One thing that was asked, what became of it, and what may have answered it. */
    public record Demanded(LineRow line, Replies replies, List<Asked> questions) {}

    @Override
    public String path() {
        return "/brief";
    }

    @Override
    public View view(Request request) {
        Optional<String> first = request.query().first("a");
        Optional<String> second = request.query().first("b");
        List<ActorDossier> actors = store.actors(Paging.first(MOST));
        String since = request.query().first("since").orElse("");
        if (first.isEmpty() || second.isEmpty()) {
            return View.of(
                    "brief",
                    "Brief",
                    new Model(first.orElse(""), second.orElse(""), since, "", List.of(), List.of(), List.of(), actors));
        }
        Reading reading = Reading.of(store);
        Briefing briefing = Briefing.of(
                ActorNamed.in(reading, first.get()),
                ActorNamed.in(reading, second.get()),
                request.query().day("since", Days::first),
                reading);
        String title = briefing.first().name() + " and " + briefing.second().name();
        Reports reports = new Reports(store);
        Remarks remarks = briefing.remarks();
        return View.of(
                "brief",
                title,
                new Model(
                        first.get(),
                        second.get(),
                        since,
                        title,
                        sections(briefing, reports),
                        Asked.of(briefing.sameMeeting(), reports, remarks),
                        briefing.demanded().stream()
                                .map(one -> demanded(one, reports, remarks))
                                .toList(),
                        actors));
    }

    private Demanded demanded(Briefing.Demanded one, Reports reports, Remarks remarks) {
        return new Demanded(
                LineRow.of(one.line(), store, reports, remarks),
                Replies.of(one.line(), remarks),
                Asked.of(one.answers(), one.line(), reports, remarks));
    }

    private static List<Section> sections(Briefing briefing, Reports reports) {
        String a = briefing.first().name();
        String b = briefing.second().name();
        Brief brief = briefing.brief();
        List<Section> sections = new ArrayList<>();
        List<Entry> told = brief.meetings().stream().flatMap(List::stream).toList();
        int meetings = brief.meetings().size();
        add(
                told.size() == meetings ? "Meetings" : "Accounts of " + Figures.count(meetings, "meeting"),
                told,
                reports,
                sections);
        add("What " + a + " asked of " + b, brief.asked(), reports, sections);
        add("What " + a + " asked of nobody named, in reports of these meetings", brief.open(), reports, sections);
        add("What " + b + " promised", brief.promised(), reports, sections);
        add("What " + b + " refused: its red lines", brief.refused(), reports, sections);
        add("What " + b + " said", brief.said(), reports, sections);
        add("What " + a + " alleged", brief.alleged(), reports, sections);
        add("What " + b + " alleged", brief.allegedBack(), reports, sections);
        return sections;
    }

    private static void add(String name, List<Entry> entries, Reports reports, List<Section> sections) {
        if (!entries.isEmpty()) {
            sections.add(new Section(name, Row.of(entries, reports)));
        }
    }
}
