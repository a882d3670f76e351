package org.rapporteur.app.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.app.http.RequestException;
import org.rapporteur.finding.EventType;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;

/** The closed lists of the knowledge files that people choose from: violations, topics and the acts of events. */
public final class Vocabulary {
    private static final String NAME = "name";

    private final List<Field.Choice> violations;
    private final Set<String> topics;
    private final Map<String, Act> acts;

    /** A CAMEO code that has a PLOVER type, with its name and Goldstein score. */
    public record Act(String code, String name, double goldstein, EventType type) {}

    private Vocabulary(List<Field.Choice> violations, Set<String> topics, Map<String, Act> acts) {
        this.violations = List.copyOf(violations);
        this.topics = Set.copyOf(topics);
        this.acts = java.util.Collections.unmodifiableMap(acts);
    }

    public static Vocabulary load(Knowledge knowledge) {
        Table violations = knowledge.table(
                "violations.txt", Set.of(NAME, "cues", "victims", "legal", "only", "source", "note", "example"));
        Table topics = knowledge.table("topics.txt", Set.of(NAME, "cues", "not", "context", "source"));
        Table codes = knowledge.table("cameo.txt", Set.of(NAME, "goldstein", "type", "source"));
        List<Field.Choice> kinds = new ArrayList<>();
        violations.entries().forEach(one -> kinds.add(new Field.Choice(one.id(), violations.required(one, NAME))));
        Map<String, Act> acts = new LinkedHashMap<>();
        for (Entry code : codes.entries()) {
            codes.constant(code, "type", EventType.class)
                    .ifPresent(type -> acts.put(
                            code.id(),
                            new Act(
                                    code.id(),
                                    codes.required(code, NAME),
                                    Double.parseDouble(codes.required(code, "goldstein")),
                                    type)));
        }
        violations.check();
        topics.check();
        codes.check();
        return new Vocabulary(
                kinds, topics.entries().stream().map(Entry::id).collect(java.util.stream.Collectors.toSet()), acts);
    }

    public List<Field.Choice> violations() {
        return violations;
    }

    /** "043 Host a visit (consult)", by code. */
    public List<Field.Choice> acts() {
        return acts.values().stream()
                .map(act -> new Field.Choice(act.code(), act.code() + " " + act.name() + " (" + act.type() + ")"))
                .toList();
    }

    /** @throws RequestException when there is no such code */
    public Act act(String code) {
        return Optional.ofNullable(acts.get(code))
                .orElseThrow(() -> RequestException.wrong(
                        "There is no act with the CAMEO code " + code + " that is an event. Choose one of the list"));
    }

    /** @throws RequestException when it is none of the list */
    public String violation(String id) {
        return violations.stream()
                .map(Field.Choice::value)
                .filter(id::equals)
                .findFirst()
                .orElseThrow(() -> RequestException.wrong("There is no violation " + id + ". Choose one of the list"));
    }

    /**
     * @param now are kept without asking, for another version may have known them
     * @throws RequestException when one is none of the list
     */
    List<String> topics(List<String> wanted, List<String> now) {
        for (String topic : wanted) {
            if (!topics.contains(topic) && !now.contains(topic)) {
                throw RequestException.wrong("There is no topic or agreement '" + topic + "'. The topics known are "
                        + String.join(", ", topics.stream().sorted().toList()));
            }
        }
        return wanted;
    }
}
