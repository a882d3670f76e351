package org.rapporteur.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which reports are wanted; an empty part wants all.
 *
 * @param outlet a part of its name, whatever the case
 * @param since published then or later; what is undated is neither before nor after a day, and so not among them
 */
public record ReportFilter(Optional<String> outlet, Optional<LocalDate> since, Optional<LocalDate> until) {
    public static final ReportFilter ALL = new ReportFilter(Optional.empty(), Optional.empty(), Optional.empty());
}
