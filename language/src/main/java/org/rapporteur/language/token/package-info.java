/** Text becomes sentences and tokens. */
@NullMarked
package org.rapporteur.language.token;

import org.jspecify.annotations.NullMarked;
