package org.rapporteur.language.tag;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.language.model.Lines;

/** The lemmas of irregular pasts, participles and plurals: "froze" is of "freeze", "overthrew" of "overthrow", "gunmen" of "gunman". */
final class IrregularForms {
    /** What stands before a verb without a change of its forms. */
    private static final List<String> PREFIXES =
            List.of("over", "under", "out", "fore", "mis", "up", "re", "un", "be", "with");

    private static final int SHORTEST_VERB = 3;

    private final Map<String, String> verbs = new HashMap<>();
    private final Map<String, String> nouns = new HashMap<>();

    static IrregularForms load() {
        IrregularForms forms = new IrregularForms();
        for (String line : Lines.of(IrregularForms.class, "irregular.txt")) {
            boolean noun = line.startsWith("+ ");
            String[] words = (noun ? line.substring(2) : line).split(" ", -1);
            for (int form = 1; form < words.length; form++) {
                (noun ? forms.nouns : forms.verbs).putIfAbsent(words[form], words[0]);
            }
        }
        return forms;
    }

    /** @param xpos the English part of speech; empty for others than pasts, participles and plurals */
    Optional<String> lemma(String form, String xpos) {
        return switch (xpos) {
            case "VBD", "VBN" -> verb(form.toLowerCase(Locale.ROOT));
            case "NNS" -> noun(form.toLowerCase(Locale.ROOT));
            default -> Optional.empty();
        };
    }

    private Optional<String> verb(String form) {
        String lemma = verbs.get(form);
        if (lemma != null) {
            return Optional.of(lemma);
        }
        for (String prefix : PREFIXES) {
            if (form.startsWith(prefix) && form.length() >= prefix.length() + SHORTEST_VERB) {
                String rest = verbs.get(form.substring(prefix.length()));
                if (rest != null) {
                    return Optional.of(prefix + rest);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> noun(String form) {
        boolean men = form.endsWith("men") && form.length() > "women".length();
        return men ? Optional.of(form.substring(0, form.length() - 2) + "an") : Optional.ofNullable(nouns.get(form));
    }
}
