package org.rapporteur.language.text;

/** The kinds of verb forms that English words tell apart. */
public enum VerbForm {
    /** Has a tense or is a modal: "goes", "went", "must". */
    FINITE,
    /** The bare form behind "to" or an auxiliary: "to go", "will go"; alone it may also be an imperative or subjunctive. */
    INFINITIVE,
    /** The form in "-ing", gerunds among them. */
    PRESENT_PARTICIPLE,
    /** "gone", "asked" behind an auxiliary or a noun. */
    PAST_PARTICIPLE
}
