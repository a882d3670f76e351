package org.rapporteur.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.knowledge.Entry;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Table;
import org.rapporteur.language.text.Span;

/** The phrases of chain.txt by the place where they count, with the outlets that their names are held against. */
final class ChainPhrases {
    private static final Pattern ROLES = Pattern.compile("\\{(?:origin|publisher|translator|editor)[^}]*}");

    private final Map<Kind, List<Phrase>> phrases = new EnumMap<>(Kind.class);
    private final Outlets outlets;

    /** Where a phrase counts. */
    enum Kind {
        /** A sentence of its own, near the beginning or end, that is furniture. */
        NOTE,
        /** The first or last sentence of a headline or summary. */
        RELAY,
        /** The beginning of the report's first line. */
        DATELINE,
        /** The last sentence of the report's last lines. */
        CLOSE
    }

    private ChainPhrases(Outlets outlets) {
        this.outlets = outlets;
    }

    static ChainPhrases load(Knowledge knowledge) {
        ChainPhrases all = new ChainPhrases(Outlets.load(knowledge));
        Table table = knowledge.table("chain.txt", Set.of("note", "relay", "dateline", "close"));
        for (Entry entry : table.entries()) {
            for (Kind kind : Kind.values()) {
                for (String phrase : entry.all(kind.name().toLowerCase(Locale.ROOT))) {
                    if (!ROLES.matcher(phrase).find()) {
                        table.problem(entry, "'" + phrase + "' names nobody", "Write {origin} where the name stands");
                    } else {
                        all.phrases
                                .computeIfAbsent(kind, none -> new ArrayList<>())
                                .add(Phrase.of(phrase));
                    }
                }
            }
        }
        table.check();
        return all;
    }

    Outlets outlets() {
        return outlets;
    }

    /**
     * The names of the first phrase that is all of {@code segment}.
     *
     * @param strict whether every name must be that of an outlet
     */
    List<Phrase.Part> find(Kind kind, String text, Span segment, boolean strict) {
        for (Phrase phrase : phrases.getOrDefault(kind, List.of())) {
            Optional<List<Phrase.Part>> parts = phrase.parts(text, segment);
            if (parts.filter(found -> found.stream().allMatch(part -> fits(part, text, strict)))
                    .isPresent()) {
                return parts.get();
            }
        }
        return List.of();
    }

    private boolean fits(Phrase.Part part, String text, boolean strict) {
        return !(strict || part.role().endsWith("!"))
                || outlets.isOutlet(part.span().in(text));
    }
}
