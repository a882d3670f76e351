/** Weights and the files they live in. */
@NullMarked
package org.rapporteur.language.model;

import org.jspecify.annotations.NullMarked;
