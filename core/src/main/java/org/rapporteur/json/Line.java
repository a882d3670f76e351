package org.rapporteur.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.Evidence;
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
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** One JSON object on one line, written key by key in the words of findings. */
final class Line {
    /** Numbers are written by the library, not by the JDK, whose shortest form of a double changed with Java 19. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private final JsonGenerator json;
    private final CodePoints offsets;

    private Line(JsonGenerator json, CodePoints offsets) {
        this.json = json;
        this.offsets = offsets;
    }

    /** A line whose spans lie in the text of {@code offsets}. */
    static String of(String kind, CodePoints offsets, Consumer<Line> content) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("kind", kind);
            content.accept(new Line(json, offsets));
            json.writeEndObject();
        }
        return out.toString();
    }

    /** The same line, but from here on with spans in another text. */
    Line in(CodePoints text) {
        return new Line(json, text);
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    Line text(String key, String value) {
        json.writeStringProperty(key, value);
        return this;
    }

    Line text(String key, Optional<String> value) {
        json.writeName(key);
        value.ifPresentOrElse(json::writeString, json::writeNull);
        return this;
    }

    Line name(String key, Enum<?> value) {
        return text(key, lower(value));
    }

    Line number(String key, long value) {
        json.writeNumberProperty(key, value);
        return this;
    }

    Line number(String key, double value) {
        json.writeNumberProperty(key, value);
        return this;
    }

    Line none(String key) {
        json.writeNullProperty(key);
        return this;
    }

    /** Written only when it holds. */
    Line flag(String key, boolean value) {
        if (value) {
            json.writeBooleanProperty(key, true);
        }
        return this;
    }

    Line texts(String key, List<String> values) {
        return list(key, values, json::writeString);
    }

    /** Nothing for an empty list. */
    Line textsIfAny(String key, List<String> values) {
        return values.isEmpty() ? this : texts(key, values);
    }

    Line span(String key, Span span) {
        json.writeName(key);
        bare(span);
        return this;
    }

    Line span(String key, Optional<Span> span) {
        return span.isPresent() ? span(key, span.get()) : none(key);
    }

    Line spans(String key, List<Span> spans) {
        return list(key, spans, this::bare);
    }

    /** Spans that are in code points already. */
    Line codePoints(String key, List<Span> spans) {
        return list(key, spans, this::pair);
    }

    Line words(String key, Words words) {
        return object(key, line -> line.span("span", words.span()).text("text", words.text()));
    }

    Line words(String key, Optional<Words> words) {
        return words.isPresent() ? words(key, words.get()) : none(key);
    }

    Line words(String key, List<Words> list) {
        return objects(key, list, words -> span("span", words.span()).text("text", words.text()));
    }

    Line oneSided(String key, Optional<OneSided> oneSided) {
        return oneSided.map(side -> object(
                        key,
                        line -> line.text("actor", side.actor())
                                .number("statements", side.statements())
                                .number("of", side.of())
                                .bool("own_outlet", side.ownOutlet())
                                .spans("evidence", side.evidence())))
                .orElseGet(() -> none(key));
    }

    /** @param value JSON */
    Line raw(String key, String value) {
        json.writeName(key);
        json.writeRawValue(value);
        return this;
    }

    Line bool(String key, boolean value) {
        json.writeBooleanProperty(key, value);
        return this;
    }

    /** Written only where there is one. */
    Line resolution(Optional<Resolution> resolution) {
        resolution.ifPresent(why -> object(
                "resolution",
                line -> line.text("rule", why.rule())
                        .span("span", why.antecedent())
                        .texts("actors", why.actors())));
        return this;
    }

    Line references(String key, List<Reference> references) {
        return objects(key, references, this::reference);
    }

    Line participants(String key, List<Participant> participants) {
        return objects(key, participants, participant -> {
            reference(participant.reference());
            text("title", participant.title()).text("affiliation", participant.affiliation());
        });
    }

    Line instruments(List<Statement.InstrumentStance> instruments) {
        return objects(
                "instruments",
                instruments,
                instrument -> text("id", instrument.instrument())
                        .name("stance", instrument.stance())
                        .span("span", instrument.span()));
    }

    Line quantities(String key, List<Event.Quantity> quantities) {
        return objects(
                key,
                quantities,
                quantity -> text("kind", quantity.kind())
                        .number("min", quantity.min())
                        .number("max", quantity.max())
                        .span("span", quantity.span()));
    }

    Line when(Optional<When> value) {
        if (value.isEmpty()) {
            return none("when");
        }
        When when = value.get();
        return object(
                "when",
                line -> line.span("span", when.span())
                        .text("text", when.text())
                        .text("timex", when.timex())
                        .text("edtf", when.edtf()));
    }

    Line where(Optional<Where> value) {
        if (value.isEmpty()) {
            return none("where");
        }
        Where where = value.get();
        return object(
                "where",
                line -> line.span("span", where.span())
                        .text("text", where.text())
                        .place("place", where.place()));
    }

    Line place(String key, Optional<Place> value) {
        if (value.isEmpty()) {
            return none(key);
        }
        Place place = value.get();
        return object(
                key,
                line -> line.text("id", place.id()).text("name", place.name()).position(place));
    }

    Line position(Place place) {
        place.point()
                .ifPresentOrElse(
                        point -> number("lat", point.latitude()).number("lon", point.longitude()),
                        () -> none("lat").none("lon"));
        return text("country", place.country())
                .name("precision", place.precision())
                .textsIfAny("claimants", place.claimants());
    }

    Line evidence(Evidence evidence) {
        return spans("evidence", evidence.spans())
                .text("rule", evidence.rule())
                .text("version", evidence.version())
                .number("confidence", evidence.confidence());
    }

    <T> Line objects(String key, List<T> values, Consumer<T> content) {
        return list(key, values, value -> {
            json.writeStartObject();
            content.accept(value);
            json.writeEndObject();
        });
    }

    private void reference(Reference reference) {
        span("span", reference.span()).text("text", reference.text()).text("actor", reference.actor());
    }

    Line object(String key, Consumer<Line> content) {
        json.writeName(key);
        json.writeStartObject();
        content.accept(this);
        json.writeEndObject();
        return this;
    }

    private <T> Line list(String key, List<T> values, Consumer<T> each) {
        json.writeName(key);
        json.writeStartArray();
        values.forEach(each);
        json.writeEndArray();
        return this;
    }

    private void bare(Span chars) {
        pair(offsets.fromChars(chars));
    }

    private void pair(Span span) {
        json.writeStartArray();
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }
}
