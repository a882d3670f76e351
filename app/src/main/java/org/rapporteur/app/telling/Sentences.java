package org.rapporteur.app.telling;

import org.rapporteur.language.text.Span;

/** Finds the sentence to show around the words of a finding, by signs alone: no models are loaded to show something. */
public final class Sentences {
    private Sentences() {}

    public static Span around(String text, Span words) {
        return org.rapporteur.register.Sentences.around(text, words);
    }
}
