package org.rapporteur.export;

import java.util.Locale;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Place;
import org.rapporteur.finding.Report;

/** The twenty columns of ICEWS, in their order and spelling, and ours behind them. */
final class CameoColumns {
    private CameoColumns() {}

    static CodedColumns all() {
        return new CodedColumns()
                .of("Event ID", Event::id)
                .of("Event Date", event -> Coding.date(event.when()))
                .in("Source Name", (event, coding) -> coding.names(event.actors()))
                .in("Source Sectors", (event, coding) -> coding.sectors(event.actors()))
                .in("Source Country", (event, coding) -> coding.countries(event.actors(), coding.codes()::iso3))
                .in("Event Text", (event, coding) -> coding.codes().cameo(event.cameo()))
                .of("CAMEO Code", Event::cameo)
                .of("Intensity", event -> "" + event.goldstein())
                .in("Target Name", (event, coding) -> coding.names(event.recipients()))
                .in("Target Sectors", (event, coding) -> coding.sectors(event.recipients()))
                .in("Target Country", (event, coding) -> coding.countries(event.recipients(), coding.codes()::iso3))
                .of("Story ID", Event::report)
                .in("Sentence Number", (event, coding) -> "" + coding.sentenceNumber(event))
                .report("Publisher", Report::outlet)
                .area("City", Place.Precision.TOWN)
                .area("District", Place.Precision.DISTRICT)
                .area("Province", Place.Precision.REGION)
                .in("Country", Coding::country)
                .degrees("Latitude", "Longitude")
                .of(
                        "X_Root",
                        event -> event.cameo()
                                .substring(0, Math.min(2, event.cameo().length())))
                .of("X_Quad", event -> "" + Quad.of(event.type()).number())
                .of("X_Type", event -> event.type().name().toLowerCase(Locale.ROOT))
                .report("X_Published", report -> report.published().map(Object::toString))
                .own();
    }
}
