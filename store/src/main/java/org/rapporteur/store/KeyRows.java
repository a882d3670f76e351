package org.rapporteur.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.rapporteur.register.Keys;

/** What findings can be found by, gathered for all findings of a report and written at once. */
final class KeyRows {
    private final Rows keys =
            new Rows("INSERT INTO finding_key (finding, thing, role, id, folded, sort) VALUES (?, ?, ?, ?, ?, ?)");
    private final Rows topics = new Rows("INSERT INTO finding_topic (finding, topic, sort) VALUES (?, ?, ?)");

    void add(long finding, String sort, Keys of) {
        add(finding, sort, "actor", of.actors());
        add(finding, sort, "place", of.places());
        add(finding, sort, "instrument", of.instruments());
        of.topics().forEach(topic -> topics.add(finding, topic, sort));
    }

    private void add(long finding, String sort, String thing, List<Keys.Key> things) {
        things.forEach(key -> keys.add(finding, thing, key.role(), key.id(), key.folded(), sort));
    }

    void writeTo(Handle handle) {
        keys.writeTo(handle);
        topics.writeTo(handle);
    }
}
