/**
 * Findings written and read as JSON Lines; enter by {@link org.rapporteur.json.FindingsLines} and {@link
 * org.rapporteur.json.FindingsReader}; what comes in is read by {@link org.rapporteur.json.ReportLine}.
 *
 * <p>The only package that names the JSON library. Keys, their order and their values are a promise to other programs;
 * {@code docs/schema/findings.schema.json} holds it.
 */
@NullMarked
package org.rapporteur.json;

import org.jspecify.annotations.NullMarked;
