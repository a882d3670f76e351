/** The API at {@code /api/v1}, described in {@code openapi.json}; a test holds the two together. */
@NullMarked
package org.rapporteur.app.rest;

import org.jspecify.annotations.NullMarked;
