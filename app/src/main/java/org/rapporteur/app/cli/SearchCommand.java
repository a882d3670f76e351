package org.rapporteur.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.json.ObjectLine;
import org.rapporteur.store.Hit;
import org.rapporteur.store.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Searches the texts of reports. */
@Command(
        name = "search",
        header = "Find the reports that hold words.",
        description =
                "All words must be there; \"words in quotes\" in this order; detain* is every word that begins so;"
                        + " -word must not be there; OR between two parts means either.",
        footer = {"", "Example:", "  rapporteur search ceasefire monitor*"})
final class SearchCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(arity = "1..*", paramLabel = "WORD", description = "What to look for.")
    List<String> words = List.of();

    @Mixin
    RegisterOption register = new RegisterOption();

    @Mixin
    ListOptions options = new ListOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    SearchCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        try (RegisterStore store = wiring.existingRegister(register.address)) {
            List<Hit> hits = store.search(query(), options.rows());
            Marks marks = Marks.of(wiring.terminal(), common.colour);
            for (Hit hit : hits) {
                if (options.format == ListOptions.Format.JSONL) {
                    wiring.out().line(line(hit));
                } else {
                    print(hit, marks);
                }
            }
            if (hits.isEmpty() && options.format == ListOptions.Format.TABLE) {
                wiring.out().line("No report holds these words.");
            }
        }
        return ExitCode.DONE;
    }

    /** The shell has taken away the quotation marks around words that belong together. */
    private String query() {
        return String.join(
                " ",
                words.stream()
                        .map(word -> word.contains(" ") && !word.contains("\"") ? '"' + word + '"' : word)
                        .toList());
    }

    private void print(Hit hit, Marks marks) {
        Plaque.of(hit.report()).lines(wiring.terminal().width()).forEach(wiring.out()::line);
        Wrap.of(marks.mark(hit.excerpt(), hit.marks()), wiring.terminal().width() - 4)
                .forEach(line -> wiring.out().line("    " + line));
        wiring.out().line("");
    }

    private static String line(Hit hit) {
        return new ObjectLine("hit")
                .text("report", hit.report().id())
                .text("title", hit.report().title())
                .text("published", hit.report().published().map(Object::toString))
                .text("outlet", hit.report().outlet())
                .text("url", hit.report().url())
                .text("excerpt", hit.excerpt())
                .number("hits", hit.spans().size())
                .toString();
    }
}
