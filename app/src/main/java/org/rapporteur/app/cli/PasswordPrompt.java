package org.rapporteur.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Asks for a password where nobody sees it, or takes it from the first line of the standard input; never from the command line. */
final class PasswordPrompt {
    private PasswordPrompt() {}

    /** From Java 22 on there is a console also where no terminal is; then the second line is missing, and nobody mistyped. */
    @SuppressWarnings("SystemConsoleNull")
    static String ask(String name) {
        Console console = System.console();
        if (console == null) {
            return piped();
        }
        char[] first = console.readPassword("Password for %s: ", name);
        char[] again = console.readPassword("The same again: ");
        if (first == null || (again != null && !Arrays.equals(first, again))) {
            throw new UsageException("The two passwords are not the same", "Try again");
        }
        return new String(first);
    }

    private static String piped() {
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, UTF_8)).readLine();
            if (line == null) {
                throw new UsageException(
                        "No password is given", "Type it in a terminal, or give it as a line of input");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException("The password cannot be read", e);
        }
    }
}
