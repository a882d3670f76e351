/** The import rule, and whole journeys through the packaged program. */
@NullMarked
package org.rapporteur.e2e;

import org.jspecify.annotations.NullMarked;
