package org.rapporteur.app.cli;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What stands at the other end of the program's streams. */
final class Terminal {
    private static final int WIDTH_OF_A_PIPE = 80;
    private static final int NARROWEST = 40;

    private final boolean isOut;
    private final boolean isError;
    private final Map<String, String> environment;

    /** When to use colours. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    /**
     * @param isOut whether results go to a terminal
     * @param isError whether messages do
     */
    Terminal(boolean isOut, boolean isError, Map<String, String> environment) {
        this.isOut = isOut;
        this.isError = isError;
        this.environment = Map.copyOf(environment);
    }

    /** The launcher says which streams are terminals ("12"), for Java knows only whether all of them are. */
    static Terminal ofThisProcess() {
        Map<String, String> environment = System.getenv();
        String said = environment.get("RAPPORTEUR_TERMINAL");
        if (said != null) {
            return new Terminal(said.contains("1"), said.contains("2"), environment);
        }
        boolean all = isTerminal(System.console());
        return new Terminal(all, all, environment);
    }

    /** From Java 22 on there is a console also without a terminal, and a method to ask it. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null || Runtime.version().feature() < 22) {
            return console != null;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** How many columns there are: as COLUMNS says, else as the terminal does, else 80. */
    int width() {
        return Math.max(
                NARROWEST,
                number(environment.getOrDefault("COLUMNS", ""))
                        .or(() -> isOut ? asked() : Optional.empty())
                        .orElse(WIDTH_OF_A_PIPE));
    }

    boolean hasColours(Colour wanted) {
        boolean possible = isOut
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        return wanted == Colour.ALWAYS || (wanted == Colour.AUTO && possible);
    }

    boolean showsProgress() {
        return isError;
    }

    private static Optional<Integer> asked() {
        File tty = new File("/dev/tty");
        if (!tty.exists()) {
            return Optional.empty();
        }
        try {
            Process stty = new ProcessBuilder("stty", "size").redirectInput(tty).start();
            try (var answer = stty.inputReader()) {
                String line = answer.readLine();
                stty.waitFor(1, TimeUnit.SECONDS);
                return line == null ? Optional.empty() : number(line.replaceAll(".* ", ""));
            }
        } catch (IOException e) {
            return Optional.empty(); // there is no such command or no terminal; the usual width will do
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String digits) {
        return digits.matches("[1-9]\\d{0,3}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }
}
