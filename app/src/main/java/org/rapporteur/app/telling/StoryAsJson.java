package org.rapporteur.app.telling;

import java.util.List;
import org.rapporteur.json.ObjectLine;
import org.rapporteur.register.Days;
import org.rapporteur.register.Fact;
import org.rapporteur.register.Story;

/** A story in JSON, the same from the terminal and from the API. */
public final class StoryAsJson {
    private StoryAsJson() {}

    /** @param chains how many chains of transmission tell it that are independent for sure */
    public static ObjectLine of(Story story, int chains) {
        return new ObjectLine("story")
                .text("id", story.id())
                .text("of", story.act().toLowerCase(java.util.Locale.ROOT))
                .text("when", story.days().map(Days::written))
                .texts("actors", List.copyOf(story.parties()))
                .texts("reports", List.copyOf(story.reports()))
                .number("independent_chains", chains)
                .texts("findings", story.facts().stream().map(Fact::finding).toList())
                .texts(
                        "words",
                        story.facts().stream().map(fact -> fact.words().text()).toList());
    }
}
