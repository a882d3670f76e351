/**
 * What of a finding a person may change in a form, and the finding that a sent form makes of it; enter by {@link
 * org.rapporteur.app.editing.Editor}.
 *
 * <p>Words and names come back as they are typed; they are looked for in the report, so that what is edited rests on its words
 * as what was read does.
 */
@NullMarked
package org.rapporteur.app.editing;

import org.jspecify.annotations.NullMarked;
