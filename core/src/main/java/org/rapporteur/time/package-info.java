/**
 * Expressions become dates and intervals, relative to the date of the report; enter by {@link
 * org.rapporteur.time.DateReader}.
 *
 * <p>A {@link org.rapporteur.time.Rule} sees the shape of an expression and gives its {@link org.rapporteur.time.Meaning},
 * which may leave open what only the surroundings tell; an {@link org.rapporteur.time.Anchor} carries these through the
 * text. Values are those of TIMEX3, written as the TempEval and WikiWars corpora write them: a decade is {@code 198}, a
 * century {@code 19}, a week {@code 2018-W42}.
 */
@NullMarked
package org.rapporteur.time;

import org.jspecify.annotations.NullMarked;
