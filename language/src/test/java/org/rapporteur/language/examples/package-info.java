/** Small programs that show how to use the language reader; the guide in README.md is made of them. */
@NullMarked
package org.rapporteur.language.examples;

import org.jspecify.annotations.NullMarked;
