/** Documents read and written as CoNLL-U. */
@NullMarked
package org.rapporteur.language.conllu;

import org.jspecify.annotations.NullMarked;
