/** Sentences become dependency trees. */
@NullMarked
package org.rapporteur.language.syntax;

import org.jspecify.annotations.NullMarked;
