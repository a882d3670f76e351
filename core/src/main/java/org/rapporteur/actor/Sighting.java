package org.rapporteur.actor;

import java.util.List;
import org.rapporteur.language.text.NameType;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Span;

/** A name that the authority file does not have. */
record Sighting(Sentence sentence, Span span, NameType type) {
    List<String> words() {
        return NameWords.in(sentence.documentText(), span).stream()
                .map(NameWords.NameWord::key)
                .toList();
    }
}
