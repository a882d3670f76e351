/**
 * Findings scored against annotated reports; enter by {@link org.rapporteur.evaluate.Expectations}.
 *
 * <p>Gold is a folder with a JSON file for each report: what a careful reader finds ({@code expect}), what only a
 * careless one would ({@code never}), and how many findings of a kind are too many ({@code most}). It is held against
 * the lines that {@code rapporteur extract} writes rather than against {@link org.rapporteur.finding} values, so that what other
 * programs receive is what is measured, and the output of any program can be.
 */
@NullMarked
package org.rapporteur.evaluate;

import org.jspecify.annotations.NullMarked;
