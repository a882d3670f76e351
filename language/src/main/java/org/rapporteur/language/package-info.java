/** English text read into sentences, tokens, tags, lemmas, dependency trees and names; enter by {@link org.rapporteur.language.Language}. */
@NullMarked
package org.rapporteur.language;

import org.jspecify.annotations.NullMarked;
