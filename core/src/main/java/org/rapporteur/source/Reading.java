package org.rapporteur.source;

import org.rapporteur.finding.Report;

/** What became of one input: a report, or the reason why there is none. */
public sealed interface Reading {
    /** {@code input} and {@code line} say where the report stood; line 0 is a whole file. */
    record Read(String input, int line, Report report) implements Reading {}

    /**
     * An input that gave no report.
     *
     * @param input the file or folder as the user named it
     * @param line counted from 1; 0 for the whole input
     * @param why what is wrong, as a sentence without its stop
     * @param mend what the user can do about it
     */
    record Unreadable(String input, int line, String why, String mend) implements Reading {
        @Override
        public String toString() {
            return input + (line == 0 ? "" : ":" + line) + ": " + why + ". " + mend;
        }
    }
}
