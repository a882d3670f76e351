/** Models learned from annotated text, and measured. */
@NullMarked
package org.rapporteur.language.train;

import org.jspecify.annotations.NullMarked;
