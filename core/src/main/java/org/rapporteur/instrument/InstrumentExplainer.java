package org.rapporteur.instrument;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.actor.NameWords;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;

/** Tells which known agreements a name can stand for; more than one are a question. */
public final class InstrumentExplainer {
    private final Namesakes namesakes;

    private InstrumentExplainer(Namesakes namesakes) {
        this.namesakes = namesakes;
    }

    public static InstrumentExplainer load(Knowledge knowledge) {
        return new InstrumentExplainer(Namesakes.load(knowledge));
    }

    /** The lines with this name, then those whose name has all its words; "the" before it does not count. */
    public List<Entry> explain(String name) {
        boolean telling = NameWords.keys(name.replaceFirst("^[Tt]he ", "")).size() > 2;
        List<Entry> wider = telling ? namesakes.wider(name) : List.of();
        return Stream.concat(namesakes.same(name).stream(), wider.stream())
                .distinct()
                .toList();
    }
}
