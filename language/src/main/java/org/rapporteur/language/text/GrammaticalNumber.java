package org.rapporteur.language.text;

/** Whether a form stands for one or for several. */
public enum GrammaticalNumber {
    SINGULAR,
    PLURAL
}
