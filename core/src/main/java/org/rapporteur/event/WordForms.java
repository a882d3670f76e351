package org.rapporteur.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Upos;

/** The dictionary forms that a word may have: its lemma, and those that its ending allows, for the lemma is a guess. */
final class WordForms {
    private static final List<String> VERBAL = List.of("ed", "ing", "es", "s", "d");
    private static final List<String> NOMINAL = List.of("es", "s");
    private static final int SHORTEST = 3;

    private WordForms() {}

    /** Lower case, the lemma first: "boycotted" with the lemma "boycot" gives boycot, boycotted, boycott, boycotte. */
    static Set<String> of(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        Set<String> forms = new LinkedHashSet<>(List.of(token.lemma().toLowerCase(Locale.ROOT), form));
        if (form.endsWith("ies")) {
            forms.add(form.substring(0, form.length() - 3) + "y");
        }
        for (String ending : token.is(Upos.VERB) ? VERBAL : NOMINAL) {
            int length = form.length() - ending.length();
            if (form.endsWith(ending) && length >= SHORTEST) {
                String stem = form.substring(0, length);
                forms.add(stem);
                if (token.is(Upos.VERB)) {
                    forms.add(stem + "e");
                }
            }
        }
        return forms;
    }
}
