package org.rapporteur.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.EventStatus;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;
import org.rapporteur.language.text.Predicate;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** What a governing word says of the event under it: "threaten to attack" plans, "refuse to meet" denies, "call for talks" supposes. */
final class Embeddings {
    private final Map<String, EventStatus> complements;

    private Embeddings(Map<String, EventStatus> complements) {
        this.complements = Map.copyOf(complements);
    }

    static Embeddings load(Knowledge knowledge) {
        Table table = knowledge.table("embeds.txt", Set.of("complement", "light", "example", "note"));
        Map<String, EventStatus> complements = new HashMap<>();
        for (Entry entry : table.entries()) {
            String value = table.required(entry, "complement");
            if (value.equals("done")) {
                complements.put(entry.id(), EventStatus.HAPPENED);
            } else {
                table.constantOf(entry, value, EventStatus.class)
                        .ifPresent(status -> complements.put(entry.id(), status));
            }
        }
        table.check();
        return new Embeddings(complements);
    }

    /** What {@code governor} says of {@code dependent}; empty when it says nothing. */
    Optional<EventStatus> of(Token governor, Token dependent) {
        String lemma = governor.lemma().toLowerCase(Locale.ROOT);
        boolean state = governor.child("cop", "aux:pass").isPresent();
        EventStatus ofState = state ? complements.get("be " + governor.form().toLowerCase(Locale.ROOT) + "/V") : null;
        if (ofState != null && dependent.index() > governor.index()) {
            return Optional.of(ofState);
        }
        String part = governor.is(Upos.VERB) ? "/V" : "/N";
        for (Token link : dependent.children("case", "mark")) {
            EventStatus status = complements.get(lemma + " " + link.form().toLowerCase(Locale.ROOT) + part);
            if (status != null) {
                return Optional.of(status);
            }
        }
        boolean complement = dependent.hasRelation("xcomp", "ccomp", "obj", "acl", "nmod", "obl", "advcl", "nsubj:pass")
                && !new Predicate(dependent).explicitSubject().equals(Optional.of(governor));
        return complement ? Optional.ofNullable(complements.get(lemma + part)) : Optional.empty();
    }
}
