package org.rapporteur.app.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.app.http.Request;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.NamesInReport;
import org.rapporteur.app.telling.OneInstrument;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.finding.Finding;
import org.rapporteur.register.Days;
import org.rapporteur.register.Entry;
import org.rapporteur.register.Filter;
import org.rapporteur.register.InstrumentDossier;
import org.rapporteur.register.InstrumentMention;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Question;
import org.rapporteur.store.RegisterStore;

/** One agreement or resolution: who speaks of it how, over time, what is alleged of it, and what is asked. */
public final class InstrumentPage implements Page {
    private static final int ROWS = 200;

    private final RegisterStore store;

    InstrumentPage(RegisterStore store) {
        this.store = store;
    }

    /**
     * A place that speaks of it.
     *
     * @param meant by which it stands here, where reports leave open what is spoken of
     */
    public record Spoken(
            String day,
            String by,
            String stance,
            boolean breach,
            Optional<OneInstrument.Meant> meant,
            Asked.Words words) {}

    /** What the template shows. */
    public record Model(
            InstrumentDossier instrument,
            List<OneInstrument.Meant> with,
            List<Spoken> mentions,
            int total,
            List<Row> asked,
            List<Asked> doubts) {}

    @Override
    public String path() {
        return "/instruments/{id}";
    }

    @Override
    public View view(Request request) {
        String id = request.part("id");
        InstrumentDossier instrument = store.instrument(id)
                .orElseThrow(() -> RequestException.missing("There is no instrument " + id + " in this register"));
        Reports reports = new Reports(store);
        OneInstrument one = OneInstrument.of(id, Reading.of(store));
        Paging.Slice<InstrumentMention> mentions = store.mentions(one.ids(), Paging.first(ROWS));
        return View.of(
                "instrument",
                instrument.name(),
                new Model(
                        instrument,
                        one.with(),
                        mentions.items().stream()
                                .map(mention -> spoken(mention, one, reports))
                                .toList(),
                        mentions.total(),
                        Row.of(asked(one), reports),
                        Asked.of(one.questions(), reports, store.remarks())));
    }

    private List<Entry> asked(OneInstrument one) {
        Filter asked = Filter.of(Finding.Kind.DEMAND, Finding.Kind.COMMITMENT, Finding.Kind.REFUSAL);
        return store.entries(asked.withInstruments(one.ids()));
    }

    private static Spoken spoken(InstrumentMention mention, OneInstrument one, Reports reports) {
        NamesInReport names = reports.names(mention.report());
        return new Spoken(
                mention.days().map(Days::written).orElse("undated"),
                mention.by().stream().map(names::of).collect(Collectors.joining(", ")),
                Gist.lower(mention.stance()),
                mention.isAllegedBreach(),
                one.by(mention.instrument()),
                Asked.words(
                        new Question.Quote(mention.report(), mention.statement().orElse(""), mention.span()), reports));
    }
}
