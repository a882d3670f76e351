package org.rapporteur.app.web;

import java.util.List;
import org.rapporteur.app.telling.Gist;
import org.rapporteur.app.telling.Reports;
import org.rapporteur.finding.Allegation;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Voice;
import org.rapporteur.register.Days;
import org.rapporteur.register.Entry;

/**
 * A finding in a table.
 *
 * @param kind as "demand"
 * @param day empty when none is known
 * @param claimed whether somebody in the report says so, and not the report itself
 * @param title of the report; its id where it has none
 */
public record Row(
        String id, String kind, String day, String who, String what, boolean claimed, String report, String title) {
    static List<Row> of(List<Entry> entries, Reports reports) {
        return entries.stream().map(entry -> of(entry, reports)).toList();
    }

    static Row of(Entry entry, Reports reports) {
        Finding finding = entry.finding();
        Gist gist = reports.gist(finding);
        return new Row(
                finding.id(),
                Gist.lower(finding.kind()),
                entry.days().map(Days::written).orElse(""),
                gist.who(),
                gist.what(),
                isClaimed(finding),
                entry.report().id(),
                entry.report().title().orElse(entry.report().id()));
    }

    private static boolean isClaimed(Finding finding) {
        return finding instanceof Allegation || (finding instanceof Event event && event.voice() == Voice.STATEMENT);
    }
}
