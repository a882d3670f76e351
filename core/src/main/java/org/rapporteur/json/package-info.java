/** Findings written and read as JSON Lines; what comes in is read by {@link org.rapporteur.json.ReportLine}. */
@NullMarked
package org.rapporteur.json;

import org.jspecify.annotations.NullMarked;
