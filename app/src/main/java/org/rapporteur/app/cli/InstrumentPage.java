package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.app.telling.Decision;
import org.rapporteur.app.telling.Figures;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.NamesInReport;
import org.rapporteur.app.telling.OneInstrument;
import org.rapporteur.app.telling.Plain;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.correction.Remarks;
import org.rapporteur.finding.Finding;
import org.rapporteur.register.Days;
import org.rapporteur.register.Filter;
import org.rapporteur.register.InstrumentDossier;
import org.rapporteur.register.InstrumentMention;
import org.rapporteur.register.Line;
import org.rapporteur.register.NameCount;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Question;
import org.rapporteur.store.RegisterStore;

/** All about one instrument: who speaks of it and how, whom it is said to bind and who is said to breach it, what is asked. */
final class InstrumentPage {
    private final RegisterStore store;
    private final Reports reports;
    private final QuotedWords quoted;
    private final int rows;
    private final int width;

    /** @param rows how many mentions are shown */
    InstrumentPage(RegisterStore store, Marks marks, int rows, int width) {
        this.store = store;
        this.rows = rows;
        this.width = width;
        reports = new Reports(store);
        quoted = new QuotedWords(reports, marks, width);
    }

    List<String> lines(InstrumentDossier instrument) {
        List<String> lines = new ArrayList<>();
        lines.add(instrument.name() + ", " + instrument.id());
        Wrap.of(
                        "as written: "
                                + instrument.names().stream()
                                        .map(NameCount::name)
                                        .map(Plain::of)
                                        .collect(Collectors.joining(", ")),
                        width - 2)
                .forEach(line -> lines.add("  " + line));
        OneInstrument one = OneInstrument.of(instrument.id(), Reading.of(store));
        one.with()
                .forEach(meant -> Wrap.of(
                                "one with " + meant.instrument() + " (\"" + Plain.of(meant.unclear()) + "\"): "
                                        + QuotedWords.said(meant.decision()),
                                width - 2)
                        .forEach(line -> lines.add("  " + line)));
        Remarks remarks = store.remarks();
        one.questions().forEach(question -> {
            lines.add("");
            lines.addAll(quoted.lines(question, Decision.of(question, remarks)));
        });
        Paging.Slice<InstrumentMention> mentions = store.mentions(one.ids(), new Paging(0, rows));
        List<InstrumentMention> breaches = mentions.items().stream()
                .filter(InstrumentMention::isAllegedBreach)
                .toList();
        section("Alleged breaches", breaches, lines);
        section(
                "Mentions: " + Figures.number(mentions.total()),
                mentions.items().stream()
                        .filter(mention -> !mention.isAllegedBreach())
                        .toList(),
                lines);
        List<Line> asked = store.lines(Filter.of(Finding.Kind.DEMAND).withInstruments(one.ids()));
        if (!asked.isEmpty()) {
            lines.add("");
            lines.add("Asked of it, by whom");
            LineList list = new LineList(Reading.of(store), reports);
            list.table(asked).lines(width).forEach(lines::add);
        }
        return lines;
    }

    private void section(String title, List<InstrumentMention> mentions, List<String> lines) {
        if (!mentions.isEmpty()) {
            lines.add("");
            lines.add(title);
            mentions.forEach(mention -> lines.addAll(quoted.lines(quote(mention), note(mention))));
        }
    }

    private String note(InstrumentMention mention) {
        String when = mention.days().map(Days::written).orElse("undated");
        NamesInReport names = reports.names(mention.report());
        String who = mention.by().stream().sorted().map(names::of).collect(Collectors.joining(", "));
        return when + ", " + (who.isEmpty() ? mention.statement().isEmpty() ? "the report" : "not resolved" : who) + " "
                + Gist.lower(mention.stance()).replace('_', ' ');
    }

    private static Question.Quote quote(InstrumentMention mention) {
        return new Question.Quote(mention.report(), mention.statement().orElse(mention.instrument()), mention.span());
    }
}
