/** Computes: words to vectors, vectors to vectors that know their neighbours, by sums of rows; entry class {@link Encoder}. */
@NullMarked
package org.rapporteur.language.network;

import org.jspecify.annotations.NullMarked;
