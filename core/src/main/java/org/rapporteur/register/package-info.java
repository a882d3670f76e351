/**
 * Findings of many reports joined; pure functions; enter by {@link org.rapporteur.register.Register}.
 *
 * <p>A database that keeps a register answers with the same values, and its tests hold it to these functions.
 */
@NullMarked
package org.rapporteur.register;

import org.jspecify.annotations.NullMarked;
