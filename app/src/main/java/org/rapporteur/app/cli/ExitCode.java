package org.rapporteur.app.cli;

/** What the program tells the shell at its end. */
final class ExitCode {
    static final int DONE = 0;
    /** Some inputs could not be read; they are listed, the rest is kept. */
    static final int SOME_UNREADABLE = 1;

    static final int WRONG_USAGE = 2;
    static final int FAILED = 3;

    private ExitCode() {}
}
