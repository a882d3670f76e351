package org.rapporteur.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.rapporteur.json.CodePoints;
import org.rapporteur.language.text.Span;
import org.rapporteur.register.Keys;

/** What findings can be found by, gathered for all findings of a report and written at once. */
final class KeyRows {
    private final CodePoints offsets;
    private final Rows spans;
    private final Rows keys;
    private final Rows topics;

    KeyRows(CodePoints offsets) {
        this.offsets = offsets;
        spans = new Rows("INSERT INTO finding_span (finding, role, start_at, end_at) VALUES (?, ?, ?, ?)");
        keys = new Rows("INSERT INTO finding_key (finding, thing, role, id, folded) VALUES (?, ?, ?, ?, ?)");
        topics = new Rows("INSERT INTO finding_topic (finding, topic) VALUES (?, ?)");
    }

    void add(long finding, Keys of) {
        for (Keys.Place place : of.spans()) {
            Span span = offsets.fromChars(place.span());
            spans.add(finding, place.role(), span.start(), span.end());
        }
        add(finding, "actor", of.actors());
        add(finding, "place", of.places());
        add(finding, "instrument", of.instruments());
        of.topics().forEach(topic -> topics.add(finding, topic));
    }

    private void add(long finding, String thing, List<Keys.Key> things) {
        things.forEach(key -> keys.add(finding, thing, key.role(), key.id(), key.folded()));
    }

    void writeTo(Handle handle) {
        spans.writeTo(handle);
        keys.writeTo(handle);
        topics.writeTo(handle);
    }
}
