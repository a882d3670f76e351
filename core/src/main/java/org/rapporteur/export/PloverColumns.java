package org.rapporteur.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.NamedPlace;
import org.rapporteur.finding.Place;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.Where;

/** The forty columns of POLECAT's files, in their order and spelling, and ours behind them. */
final class PloverColumns {
    private PloverColumns() {}

    static CodedColumns all() {
        CodedColumns columns = new CodedColumns()
                .of("Event ID", Event::id)
                .of("Event Date", event -> Coding.date(event.when()))
                .of("Event Type", event -> event.type().name())
                .of("Event Mode", event -> event.mode().orElse(""))
                .of("Intensity", event -> "" + event.goldstein())
                .of("Quad Code", event -> Quad.of(event.type()).toString())
                .of("Contexts", event -> String.join("; ", event.contexts()));
        party(columns, "Actor", Event::actors);
        party(columns, "Recipient", Event::recipients);
        return columns.place("Placename", place -> Optional.of(place.name()))
                .area("City", Place.Precision.TOWN)
                .area("District", Place.Precision.DISTRICT)
                .area("Province", Place.Precision.REGION)
                .in("Country", Coding::country)
                .degrees("Latitude", "Longitude")
                .place(
                        "GeoNames ID",
                        place -> place.id()
                                .filter(id -> id.startsWith("geonames:"))
                                .map(id -> id.substring("geonames:".length())))
                .of("Raw Placename", event -> event.where().map(Where::text).orElse(""))
                .place("Feature Type", place -> Optional.of(Cells.lower(place.precision())))
                .report("Source", Report::outlet)
                .report("Publication Date", report -> report.published().map(Object::toString))
                .in("Story People", (event, coding) -> coding.story(List.of(Actor.Kind.PERSON)))
                .in(
                        "Story Organizations",
                        (event, coding) ->
                                coding.story(List.of(Actor.Kind.ORGANISATION, Actor.Kind.GROUP, Actor.Kind.GOVERNMENT)))
                .in(
                        "Story Locations",
                        (event, coding) -> Coding.once(coding.findings().places().stream()
                                .map(NamedPlace::place)
                                .map(Place::name)))
                .report("Language", Report::language)
                .in("Version", (event, coding) -> coding.findings().program())
                .own();
    }

    /** The eight columns of those who act, or of those to whom it is done. */
    private static void party(CodedColumns columns, String role, Function<Event, List<Reference>> references) {
        columns.in(role + " Name", (event, coding) -> coding.names(references.apply(event)))
                .in(
                        role + " Country",
                        (event, coding) -> coding.countries(references.apply(event), coding.codes()::iso3))
                .in(role + " COW", (event, coding) -> coding.countries(references.apply(event), coding.codes()::cow))
                .in(
                        "Primary " + role + " Sector",
                        (event, coding) ->
                                coding.sectors(references.apply(event)).split("; ", 2)[0])
                .in(role + " Sectors", (event, coding) -> coding.sectors(references.apply(event)))
                .in(role + " Title", (event, coding) -> coding.titles(references.apply(event)))
                .in(role + " Name Raw", (event, coding) -> coding.written(references.apply(event)))
                .of("Wikipedia " + role + " ID", event -> "");
    }
}
