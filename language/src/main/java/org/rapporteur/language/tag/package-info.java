/** Tokens get parts of speech and lemmas. */
@NullMarked
package org.rapporteur.language.tag;

import org.jspecify.annotations.NullMarked;
