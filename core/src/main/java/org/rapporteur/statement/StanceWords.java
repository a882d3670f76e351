package org.rapporteur.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.finding.Statement.Stance;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;
import org.rapporteur.language.text.Token;

/** The words that tell how a speaker stands to an instrument that they govern. */
final class StanceWords {
    private final Map<String, Stance> byLemma = new HashMap<>();

    private StanceWords(Table table) {
        for (Entry entry : table.entries()) {
            table.required(entry, "stance");
            entry.all("stance").stream()
                    .flatMap(stance -> table.constantOf(entry, stance, Stance.class).stream())
                    .forEach(stance -> byLemma.put(entry.id(), stance));
        }
        table.check();
    }

    static StanceWords load(Knowledge knowledge) {
        return new StanceWords(knowledge.table("stance-words.txt", Set.of("stance")));
    }

    Optional<Stance> of(Token word) {
        return Optional.ofNullable(byLemma.get(word.lemma().toLowerCase(Locale.ROOT)))
                .or(() -> Optional.ofNullable(byLemma.get(word.form().toLowerCase(Locale.ROOT))));
    }
}
