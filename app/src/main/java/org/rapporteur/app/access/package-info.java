/**
 * Who may do what: accounts with roles, sessions, the token of the start line, and the log of what was done; enter by {@link
 * org.rapporteur.app.access.Viewer}.
 *
 * <p>The only package that names the library of password hashes.
 */
@NullMarked
package org.rapporteur.app.access;

import org.jspecify.annotations.NullMarked;
