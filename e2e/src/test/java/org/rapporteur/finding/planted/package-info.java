/** Classes with imports that the import rule forbids, to show that it sees them; no other class uses these. */
@NullMarked
package org.rapporteur.finding.planted;

import org.jspecify.annotations.NullMarked;
