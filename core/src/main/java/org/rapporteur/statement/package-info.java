/** Who said what, to whom, with which act; enter by {@link org.rapporteur.statement.StatementReader}. */
@NullMarked
package org.rapporteur.statement;

import org.jspecify.annotations.NullMarked;
