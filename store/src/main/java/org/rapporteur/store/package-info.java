/**
 * The register kept in a database, with full-text search; enter by {@link org.rapporteur.store.StoredRegister}.
 *
 * <p>The only package that names JDBC, JDBI, Flyway and drivers. Whoever reads or writes a register knows it as {@link
 * org.rapporteur.store.RegisterStore}, whichever database it lies in.
 */
@NullMarked
package org.rapporteur.store;

import org.jspecify.annotations.NullMarked;
