/**
 * The server: takes requests from the network, refuses what is not safe, hands the rest to pages and API; enter by {@link
 * org.rapporteur.app.server.WebServer}.
 *
 * <p>The only package that names the HTTP library.
 */
@NullMarked
package org.rapporteur.app.server;

import org.jspecify.annotations.NullMarked;
