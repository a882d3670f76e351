package org.rapporteur.evaluate;

/**
 * Two spellings, and whether they are of one name.
 *
 * @param how "same", or how hard the two are to tell apart: "first letter", "three letters", "nearest"
 */
public record NamePair(String one, String other, boolean same, String how) {}
