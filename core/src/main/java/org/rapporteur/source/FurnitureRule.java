package org.rapporteur.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;

/**
 * One entry of furniture.txt.
 *
 * @param lines phrases that are a whole line
 * @param sentences phrases that are a whole sentence at the beginning or end of a text
 * @param words a line or sentence of more words is not meant
 * @param then what follows such a line
 */
record FurnitureRule(List<Phrase> lines, List<Phrase> sentences, int words, Then then) {
    private static final int DEFAULT_WORDS = 12;

    /** What follows a line of furniture. */
    enum Then {
        /** The report goes on. */
        TEXT,
        /** A list of headings, which ends where sentences begin. */
        LIST,
        /** No more of the report, when enough of it stood before. */
        END
    }

    static List<FurnitureRule> load(Knowledge knowledge) {
        Table table = knowledge.table("furniture.txt", Set.of("line", "sentence", "words", "then", "why"));
        List<FurnitureRule> rules = new ArrayList<>();
        for (Entry entry : table.entries()) {
            table.required(entry, "why");
            if (entry.all("line").isEmpty() && entry.all("sentence").isEmpty()) {
                table.problem(entry, "'" + entry.id() + "' has no phrase", "Add | line = … or | sentence = …");
            }
            rules.add(new FurnitureRule(
                    phrases(entry, "line"),
                    phrases(entry, "sentence"),
                    words(table, entry),
                    table.constant(entry, "then", Then.class).orElse(Then.TEXT)));
        }
        table.check();
        return List.copyOf(rules);
    }

    private static List<Phrase> phrases(Entry entry, String field) {
        return entry.all(field).stream().map(Phrase::of).toList();
    }

    private static int words(Table table, Entry entry) {
        try {
            return entry.one("words").map(Integer::parseInt).orElse(DEFAULT_WORDS);
        } catch (NumberFormatException e) {
            table.problem(entry, "'" + entry.one("words").orElse("") + "' is no number", "Write words = 12");
            return DEFAULT_WORDS;
        }
    }
}
