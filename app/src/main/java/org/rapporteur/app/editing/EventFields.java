package org.rapporteur.app.editing;

import java.util.Optional;
import org.rapporteur.finding.Event;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.finding.EventType;

/** The fields of an event; its type and score are those of its act. */
final class EventFields {
    private static final String ACT = "act";

    private EventFields() {}

    static void show(Event event, Fields fields, Vocabulary vocabulary) {
        fields.choice(ACT, "act, in CAMEO and PLOVER", event.cameo(), vocabulary.acts())
                .parties("actors", "actor", event.actors())
                .parties("recipients", "recipient", event.recipients())
                .choice("status", "status", event.status(), EventStatus.class)
                .flag("historical", "told as background from another time", event.historical())
                .figures("quantity", "numbers", event.quantity())
                .when(event.when())
                .where(event.where());
    }

    static Event read(Event event, Sent sent, Vocabulary vocabulary) {
        Optional<Vocabulary.Act> act =
                sent.text(ACT).filter(code -> !code.equals(event.cameo())).map(vocabulary::act);
        EventType type = act.map(Vocabulary.Act::type).orElse(event.type());
        return new Event(
                event.id(),
                event.report(),
                type,
                type == event.type() ? event.mode() : Optional.empty(),
                event.contexts(),
                act.map(Vocabulary.Act::code).orElse(event.cameo()),
                act.map(Vocabulary.Act::goldstein).orElse(event.goldstein()),
                sent.parties("actors", event.actors()),
                sent.parties("recipients", event.recipients()),
                event.trigger(),
                sent.choice("status", event.status(), EventStatus.class),
                sent.flag("historical", event.historical()),
                event.voice(),
                event.statement(),
                sent.figures("quantity", event.quantity()),
                sent.when(event.when()),
                sent.where(event.where()),
                event.evidence());
    }
}
