/** The stages of the language reader as JMH benchmarks; enter by {@link org.rapporteur.bench.jmh.LanguageBenchmark}. */
@NullMarked
package org.rapporteur.bench.jmh;

import org.jspecify.annotations.NullMarked;
