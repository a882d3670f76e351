package org.rapporteur.json;

import java.util.List;
import java.util.Optional;
import org.rapporteur.finding.Actor;
import org.rapporteur.finding.DateExpression;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Evidence;
import org.rapporteur.finding.Instrument;
import org.rapporteur.finding.Mention;
import org.rapporteur.finding.NamedPlace;
import org.rapporteur.finding.OneSided;
import org.rapporteur.finding.Participant;
import org.rapporteur.finding.Place;
import org.rapporteur.finding.Reference;
import org.rapporteur.finding.Resolution;
import org.rapporteur.finding.Statement;
import org.rapporteur.finding.When;
import org.rapporteur.finding.Where;
import org.rapporteur.finding.Words;
import org.rapporteur.language.text.Span;

/** The things of one report read from their fields: what findings are made of and point to. */
final class ThingReader {
    private final CodePoints offsets;

    ThingReader(CodePoints offsets) {
        this.offsets = offsets;
    }

    Mention mention(Fields fields) {
        return new Mention(
                span(fields),
                fields.text("text"),
                fields.choice("type", Mention.Type.class),
                fields.optionalText("actor"),
                fields.flag("toponym"),
                fields.optionalObject("place").map(this::place),
                fields.optionalText("instrument"),
                fields.optionalObject("resolution").map(this::resolution));
    }

    private Resolution resolution(Fields fields) {
        return new Resolution(
                fields.text("rule"),
                fields.optionalSpan("span").map(span -> chars(fields, span)),
                fields.texts("actors"));
    }

    OneSided oneSided(Fields fields) {
        return new OneSided(
                fields.text("actor"),
                Math.toIntExact(fields.whole("statements")),
                Math.toIntExact(fields.whole("of")),
                fields.flag("own_outlet"),
                fields.spans("evidence").stream()
                        .map(span -> chars(fields, span))
                        .toList());
    }

    DateExpression date(Fields fields) {
        return new DateExpression(
                span(fields),
                fields.text("text"),
                fields.optionalText("timex"),
                fields.optionalText("edtf"),
                fields.choice("type", DateExpression.Type.class));
    }

    Actor actor(Fields fields) {
        return new Actor(
                fields.text("id"),
                fields.choice("type", Actor.Kind.class),
                fields.text("name"),
                fields.texts("names"),
                fields.optionalText("country"),
                fields.optionalText("sector"),
                fields.objects("offices", this::office));
    }

    private Actor.Office office(Fields fields) {
        return new Actor.Office(
                fields.text("title"),
                fields.optionalText("body"),
                fields.optionalText("from"),
                fields.optionalText("to"),
                fields.optionalSpan("span").map(span -> chars(fields, span)));
    }

    NamedPlace namedPlace(Fields fields) {
        return new NamedPlace(place(fields), fields.texts("names"));
    }

    Instrument instrument(Fields fields) {
        return new Instrument(
                fields.text("id"),
                fields.text("type"),
                fields.text("name"),
                fields.texts("names"),
                fields.optionalText("date"),
                fields.textsIfAny("candidates"));
    }

    private Place place(Fields fields) {
        String name = fields.text("name");
        Optional<Place.Point> point = fields.optionalNumber("lat").map(latitude -> point(fields, latitude));
        return new Place(
                fields.optionalText("id").filter(id -> !PlaceId.isMade(id, name)),
                name,
                point,
                fields.optionalText("country"),
                fields.choice("precision", Place.Precision.class),
                fields.textsIfAny("claimants"));
    }

    private static Place.Point point(Fields fields, double latitude) {
        double longitude = fields.number("lon");
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            throw fields.wrong("There is no point " + latitude + ", " + longitude + " on earth");
        }
        return new Place.Point(latitude, longitude);
    }

    Reference reference(Fields fields) {
        return new Reference(span(fields), fields.text("text"), fields.optionalText("actor"));
    }

    Participant participant(Fields fields) {
        return new Participant(reference(fields), fields.optionalText("title"), fields.optionalText("affiliation"));
    }

    Words words(Fields fields) {
        return new Words(span(fields), fields.text("text"));
    }

    Statement.InstrumentStance stance(Fields fields) {
        return new Statement.InstrumentStance(
                fields.text("id"), fields.choice("stance", Statement.Stance.class), span(fields));
    }

    Event.Quantity quantity(Fields fields) {
        return new Event.Quantity(fields.text("kind"), fields.whole("min"), fields.whole("max"), span(fields));
    }

    Optional<When> when(Fields fields) {
        return fields.optionalObject("when")
                .map(when ->
                        new When(span(when), when.text("text"), when.optionalText("timex"), when.optionalText("edtf")));
    }

    Optional<Where> where(Fields fields) {
        return fields.optionalObject("where")
                .map(where -> new Where(
                        span(where),
                        where.text("text"),
                        where.optionalObject("place").map(this::place)));
    }

    Evidence evidence(Fields fields) {
        List<Span> spans = fields.spans("evidence").stream()
                .map(span -> chars(fields, span))
                .toList();
        double confidence = fields.number("confidence");
        if (spans.isEmpty()) {
            throw fields.wrong("'evidence' is empty, but a finding rests on words");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw fields.wrong("'confidence' is " + confidence + ", but lies between 0 and 1");
        }
        return new Evidence(spans, fields.text("rule"), fields.text("version"), confidence);
    }

    Span chars(Fields fields, Span codePoints) {
        if (codePoints.end() > offsets.length()) {
            throw fields.wrong("The span [" + codePoints.start() + "," + codePoints.end()
                    + "] lies outside the report's text of " + offsets.length() + " code points");
        }
        return offsets.toChars(codePoints);
    }

    private Span span(Fields fields) {
        return chars(fields, fields.span("span"));
    }
}
