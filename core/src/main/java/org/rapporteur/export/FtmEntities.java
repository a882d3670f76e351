package org.rapporteur.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.EventType;
import org.rapporteur.finding.Finding;
import org.rapporteur.finding.Place;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Report;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.When;
import org.rapporteur.finding.Where;
import org.rapporteur.json.TextHash;

/** The entities of FollowTheMoney that one report gives. */
final class FtmEntities {
    private static final String DATE = "\\d{4}(-\\d{2}){0,2}";
    private static final String GOVERNMENT = "GOV";

    private final InReport in;
    private final Report report;
    private final String article;

    FtmEntities(InReport in) {
        this.in = in;
        this.report = in.findings().report();
        this.article = id("article", report.id());
    }

    FtmEntity article() {
        return new FtmEntity(article, "Article")
                .with("name", report.title().orElse(report.id()))
                .with("fileName", report.id())
                .with("title", report.title())
                .with("publishedAt", report.published().map(Object::toString))
                .with("publisher", report.outlet())
                .with("sourceUrl", report.url())
                .with("language", report.language().flatMap(FtmEntities::threeLetters));
    }

    FtmEntity actor(Actor actor) {
        return new FtmEntity(actor.id(), schema(actor))
                .with("name", actor.name())
                .with(
                        "alias",
                        actor.names().stream()
                                .filter(name -> !name.equals(actor.name()))
                                .toList())
                .with("country", actor.country().map(code -> code.toLowerCase(Locale.ROOT)));
    }

    FtmEntity mention(Actor actor) {
        return new FtmEntity(id("mention", report.id(), actor.id()), "Mention")
                .with("document", article)
                .with(
                        "name",
                        Stream.concat(Stream.of(actor.name()), actor.names().stream())
                                .toList())
                .with("resolved", actor.id())
                .with("detectedSchema", schema(actor))
                .with("contextCountry", actor.country().map(code -> code.toLowerCase(Locale.ROOT)));
    }

    /** A position and an occupancy for each office of a person; none for others. */
    List<FtmEntity> offices(Actor actor) {
        List<FtmEntity> entities = new ArrayList<>();
        if (actor.kind() == Actor.Kind.PERSON) {
            actor.offices().forEach(office -> office(actor, office, entities));
        }
        return entities;
    }

    private void office(Actor actor, Actor.Office office, List<FtmEntity> entities) {
        Optional<Actor> body = office.body().flatMap(this::known);
        FtmEntity position = new FtmEntity(
                        id("position", office.title(), office.body().orElse("")), "Position")
                .with(
                        "name",
                        Stream.concat(Stream.of(office.title()), body.map(Actor::name).stream())
                                .reduce((title, name) -> title + ", " + name)
                                .orElseThrow())
                .with(
                        "organization",
                        body.filter(one -> !schema(one).equals("Person")).map(Actor::id))
                .with("country", body.flatMap(Actor::country).map(code -> code.toLowerCase(Locale.ROOT)));
        FtmEntity occupancy = new FtmEntity(id("occupancy", actor.id(), position.id(), report.id()), "Occupancy")
                .with("holder", actor.id())
                .with("post", position.id())
                .with("startDate", office.from().filter(day -> day.matches(DATE)))
                .with("endDate", office.to().filter(day -> day.matches(DATE)))
                .with("description", office.span().map(in::words))
                .with("publisher", office.span().flatMap(span -> report.outlet()))
                .with("sourceUrl", office.span().flatMap(span -> report.url()));
        entities.add(position);
        entities.add(occupancy);
    }

    /** Of what the report itself tells to have happened. Whoever is accused is not involved in the accusing. */
    FtmEntity event(Happening happening) {
        boolean accusing = happening.type() == EventType.ACCUSE;
        List<Reference> involved = Stream.concat(
                        happening.actors().stream(), accusing ? Stream.empty() : happening.recipients().stream())
                .toList();
        String parties = Stream.of(in.names(happening.actors()), in.names(happening.recipients()))
                .filter(names -> !names.isEmpty())
                .reduce((first, second) -> first + " – " + second)
                .orElse("");
        return new FtmEntity(happening.finding().id(), "Event")
                .with("name", happening.type() + (parties.isEmpty() ? "" : ": " + parties))
                .with("involved", in.actors(involved))
                .with("date", happening.when().flatMap(When::edtf).filter(day -> day.matches(DATE)))
                .with("location", happening.where().map(Where::text))
                .with(
                        "country",
                        happening
                                .where()
                                .flatMap(Where::place)
                                .map(FtmEntities::countries)
                                .orElse(List.of()))
                .with("summary", in.sentence(happening.finding()))
                .with("proof", article)
                .with("publisher", report.outlet())
                .with("sourceUrl", report.url());
    }

    /** The country of a place, or all states that claim it: an entity may have several. */
    private static List<String> countries(Place place) {
        Stream<String> codes = place.claimants().isEmpty()
                ? place.country().stream()
                : place.claimants().stream().filter(claimant -> claimant.length() == 2);
        return codes.map(code -> code.toLowerCase(Locale.ROOT)).toList();
    }

    FtmEntity note(Happening alleged) {
        return note(alleged.finding(), alleged.actors());
    }

    /** Of a claiming, whose id is that of its statement. */
    FtmEntity note(Finding claiming) {
        List<Reference> by = in.findings()
                .of(Statement.class)
                .filter(statement -> statement.id().equals(claiming.id()))
                .findFirst()
                .map(Statement::source)
                .orElse(List.of());
        return note(claiming, by);
    }

    private FtmEntity note(Finding finding, List<Reference> by) {
        return new FtmEntity(id("note", finding.id()), "Note")
                .with("name", "Allegation: " + Alleging.by(by, in))
                .with("description", Alleging.sentence(by, finding, in))
                .with(
                        "entity",
                        Stream.concat(Stream.of(article), in.actors(by).stream())
                                .toList())
                .with("proof", article)
                .with("publisher", report.outlet())
                .with("sourceUrl", report.url());
    }

    private Optional<Actor> known(String id) {
        return in.findings().actors().stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst();
    }

    private static String schema(Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> "Person";
            case STATE, GOVERNMENT -> "PublicBody";
            case ORGANISATION -> actor.sector().filter(GOVERNMENT::equals).isPresent() ? "PublicBody" : "Organization";
            case GROUP -> "Organization";
        };
    }

    private static Optional<String> threeLetters(String language) {
        try {
            return Optional.of(Locale.forLanguageTag(language).getISO3Language())
                    .filter(code -> !code.isEmpty());
        } catch (MissingResourceException e) {
            return Optional.empty(); // a language without such a code is left out, as an unknown one is
        }
    }

    private static String id(String kind, String... parts) {
        return kind + "-" + TextHash.of(String.join("\n", parts)).substring(0, 20);
    }
}
