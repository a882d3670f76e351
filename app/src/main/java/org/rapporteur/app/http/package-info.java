/**
 * What is asked of the server and what it answers, as values; enter by {@link org.rapporteur.app.http.Route}.
 *
 * <p>Names no HTTP library: pages and API are functions from {@link org.rapporteur.app.http.Request} to {@link
 * org.rapporteur.app.http.Answer}, and can be tested as such.
 */
@NullMarked
package org.rapporteur.app.http;

import org.jspecify.annotations.NullMarked;
