/** The command line: reads, extracts, lists, shows and exports; enter by {@link org.rapporteur.app.cli.Main}. */
@NullMarked
package org.rapporteur.app.cli;

import org.jspecify.annotations.NullMarked;
