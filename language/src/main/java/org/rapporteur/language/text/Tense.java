package org.rapporteur.language.text;

/** The tenses of English as far as a form shows them; "will" and "shall" make the future. */
public enum Tense {
    PAST,
    PRESENT,
    FUTURE
}
