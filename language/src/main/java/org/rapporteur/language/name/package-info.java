/** Trees get names (person, organisation, place, group). */
@NullMarked
package org.rapporteur.language.name;

import org.jspecify.annotations.NullMarked;
