package org.rapporteur.export;

import java.util.function.BiFunction;
import org.rapporteur.finding.Finding;

/** A column of a sheet: its name, and its cell for a finding in its report. */
record Column<F extends Finding>(String name, BiFunction<F, InReport, String> cell) {}
