package org.rapporteur.app.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rapporteur.app.telling.Figures;
import org.rapporteur.app.telling.Plain;
import org.rapporteur.app.telling.Reading;
import org.rapporteur.app.telling.StoryAsJson;
import org.rapporteur.register.Fact;
import org.rapporteur.register.Paging;
import org.rapporteur.register.Story;
import org.rapporteur.store.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what several reports tell. */
@Command(
        name = "stories",
        header = "List what several reports tell, joined by what happened or was said.",
        description =
                "Two copies of one wire are one chain. What one report has and another lacks: rapporteur show STORY.",
        footer = {"", "Example:", "  rapporteur stories --since 2019"})
final class StoriesCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Mixin
    FindingList list = new FindingList();

    StoriesCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        try (RegisterStore store = wiring.existingRegister(list.register.address)) {
            Reading reading = list.reading(store);
            List<Story> all = reading.stories(list.filters.filter(Set.of(), reading), Paging.ALL)
                    .items();
            List<Story> shown = all.subList(0, Math.min(all.size(), list.options.rows()));
            if (list.options.format == ListOptions.Format.JSONL) {
                shown.forEach(story -> wiring.out()
                        .line(StoryAsJson.of(story, chains(story, reading)).toString()));
            } else {
                table(shown, reading).lines(wiring.terminal().width()).forEach(wiring.out()::line);
                FindingList.rest(wiring, all.size(), shown.size());
            }
        }
        return ExitCode.DONE;
    }

    private static Table table(List<Story> stories, Reading reading) {
        Table table = new Table("ID", "When", "Told in", "What");
        for (Story story : stories) {
            Fact first = story.facts().get(0);
            table.row(
                    story.id(),
                    story.days().map(FindingList::date).orElse("undated"),
                    Figures.count(story.reports().size(), "report") + "\n"
                            + Figures.count(chains(story, reading), "chain"),
                    Plain.of(first.words().text()));
        }
        return table;
    }

    static int chains(Story story, Reading reading) {
        return story.chains(reading.provenance(story.reports()));
    }
}
